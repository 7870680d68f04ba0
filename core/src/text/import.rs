//! People from a file.

use super::Count;
use super::forms::count;

words! {
    /// People from a file.
    ImportWords, IMPORT {
        title = "Add people from a file",
        what = "A contact file (.vcf) from your phone or mail. It is read here and goes nowhere.",
        choose = "Choose a contact file",
        drop = "Or drop it here.",
        reading = "Reading the file.",
        how = "How do I get such a file?",
        how_lines: [&'static str; 4] = [
            "iPhone: Contacts, Lists, press and hold a list, Export.",
            "Android: Contacts, Organise or Settings, Export to .vcf.",
            "Google on a computer: Contacts, Export, vCard.",
            "Outlook: People, save a contact as vCard.",
        ],
        check = "Check before you add",
        n_in_file: Count = count("{n} person in {file}.", "{n} people in {file}."),
        n_new: Count = count("{n} is new here.", "{n} are new here."),
        n_here: Count = count("{n} is here already.", "{n} are here already."),
        pick_a_few = "Pick a few. Five is plenty.",
        left_out = "Pictures, logos, sounds and keys are left out.",
        rest_is_kept = "Everything else in a card is kept with the person.",
        choose_all = "Choose all",
        choose_none = "Choose none",
        add: Count = count("Add {n} person", "Add {n} people"),
        can_undo = "You can undo this later.",
        looks_like = "Looks like {name}",
        is_here = "Here already as {name}",
        who_is = "Who is {name}?",
        born = "born {day}",
        some_date = "A date",
        anniversary = "Anniversary",
        n_problems: Count = count(
            "{n} card or line could not be read. See why",
            "{n} cards or lines could not be read. See why",
        ),
        too_large = "{file} is too large for a contact file.",
        binary = "{file} is not a contact file.",
        empty = "{file} is empty.",
        no_cards = "No people found in {file}. Mainstay can read .vcf files.",
        reasons: ReasonsWords = REASONS,
    }
}

words! {
    /// Why a card or a line of a contact file could not be read, `{line}` being where.
    ReasonsWords, REASONS {
        cut_short = "Line {line}: {name} is cut short. What there is of it can come in.",
        no_name = "Line {line}: a card without a name. It is left out.",
        group = "Line {line}: {name} is a group, not a person. It is left out.",
        unreadable_line = "Line {line}: one line of {name} cannot be read. The rest can come in.",
        too_long = "Line {line}: {name} has a field too long to keep. It is left out.",
        too_many = "Line {line}: there are more cards than can be read at once.",
        outside = "Line {line}: something that belongs to no card. It is left out.",
        someone = "a card",
    }
}
