//! Pages outside the app hold no words of their own: `{{shell.opening}}` stands for that field of
//! `mainstay_core::text`.

use serde_json::Value;

/// How a word is written into the file it goes to.
#[derive(Clone, Copy)]
pub enum Escape {
    /// Text or a quoted attribute.
    Html,
    /// Inside a quoted JSON string.
    Json,
}

/// Replaces every placeholder. `parts` are finished pieces by name, written as they are. A placeholder that
/// names nothing is an error, so that none is ever published.
pub fn fill(template: &str, escape: Escape, parts: &[(&str, String)]) -> Result<String, String> {
    let words = serde_json::to_value(mainstay_core::text::text()).map_err(|error| error.to_string())?;
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("a placeholder is not closed")?;
        filled.push_str(before);
        let value = value(name, escape, &words, parts)?;
        // Release pages come here minified, and a placeholder without a space has lost its quotes by then.
        let bare_attribute = before.ends_with('=');
        filled.push_str(&if bare_attribute { format!("\"{value}\"") } else { value });
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn value(name: &str, escape: Escape, words: &Value, parts: &[(&str, String)]) -> Result<String, String> {
    if let Some((_, part)) = parts.iter().find(|(known, _)| *known == name) {
        return Ok(part.clone());
    }
    let found = words.pointer(&format!("/{}", name.replace('.', "/"))).and_then(Value::as_str);
    let word = found.ok_or_else(|| format!("no text is called {name}"))?;
    match escape {
        Escape::Html => Ok(html(word)),
        Escape::Json => Ok(Value::from(word).to_string().trim_matches('"').to_string()),
    }
}

/// A word as HTML text or a quoted attribute.
pub fn html(word: &str) -> String {
    word.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The style sheet links of a finished page, for the other pages of the same build.
pub fn style_links(page: &str) -> String {
    let tags = page.split('<').filter_map(|piece| piece.split_once('>').map(|(tag, _)| tag));
    tags.filter(|tag| tag.starts_with("link") && tag.contains("stylesheet"))
        .map(|tag| format!("<{tag}>\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_parts_are_filled_in() {
        let page = fill("<b>{{shell.name}}</b>{{page.x}}", Escape::Html, &[("page.x", "<i>".into())]);
        assert_eq!(page.as_deref(), Ok("<b>Mainstay</b><i>"));
    }

    #[test]
    fn an_attribute_that_lost_its_quotes_gets_them_back() {
        let page = fill("<meta content={{shell.description}} name=x>", Escape::Html, &[]);
        assert_eq!(page.as_deref(), Ok("<meta content=\"A private notebook for your people.\" name=x>"));
    }

    #[test]
    fn a_placeholder_that_names_nothing_stops_the_build() {
        assert!(fill("{{shell.nothing}}", Escape::Html, &[]).is_err());
        assert!(fill("{{shell.rescue}}", Escape::Html, &[]).is_err());
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(html(r#"<a href="x">&"#), "&lt;a href=&quot;x&quot;&gt;&amp;");
    }

    #[test]
    fn style_links_are_found_in_any_order_of_attributes() {
        let page = "<link href=a.css rel=stylesheet><link rel=\"icon\" href=\"b\"><p>stylesheet</p>";
        assert_eq!(style_links(page), "<link href=a.css rel=stylesheet>\n");
    }
}
