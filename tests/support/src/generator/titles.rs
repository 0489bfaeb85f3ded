//! Titles of a channel about cooking and gardening, and what the effects read in them.

use super::chance::Chance;

/// What a video is about; decides words, tags and category.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Topic {
    pub name: &'static str,
    pub category: &'static str,
    pub things: &'static [&'static str],
    pub tags: &'static [&'static str],
}

pub(super) const TOPICS: [Topic; 5] = [
    Topic {
        name: "baking",
        category: "26",
        things: &[
            "sourdough bread",
            "rye rolls",
            "focaccia",
            "cinnamon buns",
            "apple cake",
            "pretzels",
            "flatbread",
        ],
        tags: &["baking", "bread", "sourdough", "oven", "dough"],
    },
    Topic {
        name: "cooking",
        category: "26",
        things: &[
            "lentil soup",
            "pumpkin curry",
            "potato salad",
            "ramen",
            "mushroom risotto",
            "dumplings",
            "pickles",
        ],
        tags: &["cooking", "recipe", "dinner", "kitchen", "vegetarian"],
    },
    Topic {
        name: "vegetables",
        category: "26",
        things: &[
            "tomatoes",
            "garlic",
            "beans",
            "carrots",
            "chillies",
            "potatoes",
            "leeks",
            "courgettes",
        ],
        tags: &["gardening", "vegetables", "allotment", "growing", "seeds"],
    },
    Topic {
        name: "soil",
        category: "27",
        things: &[
            "compost",
            "mulch",
            "raised beds",
            "worm bins",
            "cover crops",
            "clay soil",
        ],
        tags: &["soil", "compost", "no dig", "organic", "garden science"],
    },
    Topic {
        name: "tools",
        category: "28",
        things: &[
            "cast iron pans",
            "watering timers",
            "pruning shears",
            "kitchen knives",
            "seed trays",
            "grow lights",
        ],
        tags: &["tools", "review", "test", "gear"],
    },
];

const OPENINGS: &[&str] = &[
    "Our",
    "Growing and using",
    "All about",
    "A day with",
    "Everything on",
    "Back to",
    "The quiet joy of",
];
const SHORT_OPENINGS: &[&str] = &[
    "Watch this:",
    "Quick look at",
    "One trick for",
    "This is",
    "Before and after:",
];
const QUESTIONS: &[&str] = &[
    "Is it worth making {}?",
    "Do you need {}?",
    "Which {} do we keep?",
    "What went wrong with our {}?",
    "Can you have {} in winter?",
    "Why bother with {}?",
];
const EASY: &[&str] = &["easy", "easy", "really easy", "EASY"];
const MISTAKES: &[&str] = &[
    ": mistakes to avoid",
    " and the mistakes we made",
    " – our worst mistakes",
];
/// After a question mark.
const MISTAKES_AFTER: &[&str] = &[" The mistakes we made", " Mistakes to avoid", " Our worst mistakes"];
const UPDATES: &[&str] = &["Update: ", "Garden update: ", "An update on us. "];
const NUMBERS: &[&str] = &[
    " in {} minutes",
    " (part {})",
    ", {} ways",
    " – {} facts",
    " #{}",
    " for {} people",
];
const NUMBERS_AFTER: &[&str] = &[
    " (part {})",
    " {} answers",
    " #{}",
    " We asked {} people",
    " ({} tests)",
    " A {}-day test",
];
const PLACES: &[&str] = &[
    "",
    "",
    "",
    " at home",
    " on a balcony",
    " from scratch",
    " on a budget",
    " the old way",
    " in the rain",
];

/// A title in plain English. Whether it has a certain word, a question mark or a digit is drawn independently, so that
/// their effects can be told apart; no other template has them.
pub(super) fn plain(chance: &mut Chance, topic: &Topic, short: bool) -> String {
    // All draws are made whatever their outcome: the titles after this one stay what they are when a list changes.
    let thing = *chance.one(topic.things);
    let easy = chance.yes(0.18).then(|| *chance.one(EASY));
    let question = chance.yes(0.20);
    let template = *chance.one(QUESTIONS);
    let opening = *chance.one(if short { SHORT_OPENINGS } else { OPENINGS });
    let place = *chance.one(PLACES);
    let update = *chance.one(UPDATES);
    let updated = chance.yes(0.10);
    let mistakes = *chance.one(if question { MISTAKES_AFTER } else { MISTAKES });
    let mistaken = chance.yes(0.12);
    let number = *chance.one(if question { NUMBERS_AFTER } else { NUMBERS });
    let figure = chance.whole(2, 45);
    let numbered = chance.yes(0.28);

    let thing = easy.map_or(thing.to_owned(), |easy| format!("{easy} {thing}"));
    let mut title = String::new();
    if updated {
        title.push_str(update);
    }
    if question {
        title.push_str(&template.replace("{}", &thing));
    } else {
        title.push_str(&format!("{opening} {thing}{place}"));
    }
    if mistaken {
        title.push_str(mistakes);
    }
    if numbered {
        title.push_str(&number.replace("{}", &figure.to_string()));
    }
    title
}

pub(super) const JAPANESE: &[&str] = &[
    "ベランダで育てるトマト",
    "サワードウのパンを焼く",
    "にんにくの植え方",
    "春の庭の準備",
    "だしの取り方",
    "味噌づくり",
];
pub(super) const ARABIC: &[&str] = &[
    "خبز العجين المخمر في البيت",
    "زراعة الطماطم على الشرفة",
    "حساء العدس",
    "كيف تحضر السماد؟",
    "حديقة الربيع",
];
pub(super) const HINDI: &[&str] = &[
    "घर पर रोटी बनाना",
    "बालकनी में टमाटर",
    "दाल का सूप",
    "मिट्टी की तैयारी",
    "सर्दियों में लहसुन",
];
pub(super) const MARKUP: &[&str] = &[
    "<b>Bold</b> flavours from the garden",
    "Garden radio <img src=x onerror=alert(1)>",
    "Soup night </script><script>alert('soup')</script>",
    "<a href=\"javascript:alert(1)\">Pickles</a> all winter",
    "Potatoes & <i>leeks</i> &amp; cream",
    "<!-- compost --> What lies beneath",
];
pub(super) const BIDI: &[&str] = &[
    "Compost \u{202e}tsopmoc\u{202c} both ways",
    "\u{2067}حديقة\u{2069} and \u{2066}garden\u{2069}: a tour\u{200f}",
];
pub(super) const PUNCTUATED: &[&str] = &[
    "\"Never\" water at noon, they said",
    "Salt & pepper, oil & vinegar",
    "It's all in the gardener's hands",
    "Cheap pans: $ or $$, the 'cheap' ones win",
    "C:\\garden\\plan and other file names, lost",
    "Bread = flour + water; salt, too",
    "`code` of the kitchen: {clean} as [you] go",
    "=SUM(beans) and | pipes | of mulch",
];
pub(super) const DECOMPOSED: &[&str] = &[
    "Cre\u{300}me bru\u{302}le\u{301}e from the garden",
    "Ku\u{308}rbis und Gemu\u{308}se",
];
/// The last is one picture of several code points.
pub(super) const EMOJI: &[&str] = &["🍅", "🌱🌱", "🥖✨", "🔥", "👩🏽‍🌾"];

/// A title with emoji at its end.
pub(super) fn with_emoji(chance: &mut Chance, plain: &str) -> String {
    format!("{plain} {}", chance.one(EMOJI))
}

/// A title of exactly 100 characters, the longest that YouTube takes.
pub(super) fn longest(plain: &str) -> String {
    let filler =
        " and a very long walk through the whole of the garden before we come back to the kitchen for some tea";
    let long: String = plain.chars().chain(filler.chars().cycle()).take(100).collect();
    match long.strip_suffix(' ') {
        Some(shorter) => format!("{shorter}."),
        None => long,
    }
}

/// Whether `title` has `word` as a whole word, in any case.
pub fn has_word(title: &str, word: &str) -> bool {
    title
        .split(|c: char| !c.is_alphanumeric())
        .any(|part| part.eq_ignore_ascii_case(word))
}

/// Whether `title` asks: a question mark of Latin, full-width or Arabic script.
pub fn has_question(title: &str) -> bool {
    title.contains(['?', '？', '؟'])
}

/// Whether `title` has a digit.
pub fn has_number(title: &str) -> bool {
    title.chars().any(char::is_numeric)
}
