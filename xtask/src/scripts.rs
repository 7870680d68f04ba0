//! The scripts of a release without what only their readers need.

/// The script without its margins, and without the lines that are comments. No string of ours goes over several lines.
pub fn without_margins(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !is_comment(line));
    let mut bare = String::with_capacity(script.len());
    for line in lines {
        bare.push_str(line);
        bare.push('\n');
    }
    bare
}

fn is_comment(line: &str) -> bool {
    let inside = line.starts_with("* ") || line == "*" || line == "*/";
    line.starts_with("//")
        || (line.starts_with("/*") && (line.ends_with("*/") || !line.contains("*/")))
        || inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn margins_and_comments_go_and_every_step_stays() {
        let script = "// About it.\n/** What it does.\n * More. */\nfunction a() {\n  // Why.\n  return `//${b * c}`;\n\n}\n\
                      /* c */ d();\n/*\n*/\n";
        let bare = "function a() {\nreturn `//${b * c}`;\n}\n/* c */ d();\n";
        assert_eq!(without_margins(script), bare);
        assert_eq!(without_margins(bare), bare);
    }
}
