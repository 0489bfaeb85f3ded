//! Titles of the hard channels, in three languages: none has a word of the demo channel's subjects.

use super::super::chance::Chance;
use super::super::titles::Topic;

/// A language with what a channel in it is about.
pub(super) struct Tongue {
    /// As `defaultAudioLanguage` has it.
    pub code: &'static str,
    topics: &'static [Topic],
    /// `{}` is the thing.
    plain: &'static [&'static str],
    questions: &'static [&'static str],
    /// What may follow.
    extras: &'static [&'static str],
    /// `{}` is a number.
    numbers: &'static [&'static str],
}

impl Tongue {
    /// A topic and a title on it. All draws are made whatever their outcome.
    pub fn title(&self, chance: &mut Chance) -> (Topic, String) {
        let topic = *chance.one(self.topics);
        let thing = *chance.one(topic.things);
        let (plain, question) = (*chance.one(self.plain), *chance.one(self.questions));
        let (extra, number) = (*chance.one(self.extras), *chance.one(self.numbers));
        let (asks, has_extra, has_number) = (chance.yes(0.2), chance.yes(0.35), chance.yes(0.25));
        let count = chance.whole(2, 30).to_string();
        let mut title = if asks { question } else { plain }.replace("{}", thing);
        if has_extra && !asks {
            title.push_str(extra);
        }
        if has_number {
            title.push_str(&number.replace("{}", &count));
        }
        (topic, title)
    }
}

const fn topic(
    name: &'static str,
    category: &'static str,
    things: &'static [&'static str],
    tags: &'static [&'static str],
) -> Topic {
    Topic {
        name,
        category,
        things,
        tags,
    }
}

pub(super) const ENGLISH: Tongue = Tongue {
    code: "en",
    topics: &[
        topic(
            "repair",
            "2",
            &[
                "brake pads",
                "a bent wheel",
                "the chain",
                "squeaky pedals",
                "tubeless tyres",
                "a worn cassette",
            ],
            &["bicycle", "repair", "workshop", "maintenance"],
        ),
        topic(
            "tours",
            "19",
            &[
                "the coast road",
                "a mountain pass",
                "the canal path",
                "gravel tracks",
                "the night train",
                "ferry ports",
            ],
            &["touring", "bikepacking", "route", "camping"],
        ),
        topic(
            "gear",
            "28",
            &[
                "dynamo lights",
                "rain jackets",
                "frame bags",
                "cheap helmets",
                "steel frames",
                "hand pumps",
            ],
            &["review", "gear", "test", "cycling"],
        ),
        topic(
            "training",
            "17",
            &[
                "hill repeats",
                "winter miles",
                "long rides",
                "sprints",
                "pedalling technique",
            ],
            &["training", "fitness", "cycling"],
        ),
    ],
    plain: &[
        "All about {}",
        "Riding with {}",
        "A closer look at {}",
        "{} explained",
        "My year with {}",
        "{}, step by step",
    ],
    questions: &[
        "Is it worth it? {}",
        "Do you need {}?",
        "What went wrong with {}?",
        "Why bother with {}?",
    ],
    extras: &[
        ": the easy way",
        " and the mistakes we made",
        " (update)",
        " in the rain",
        " on a budget",
    ],
    numbers: &[" in {} minutes", " (part {})", " – {} facts", " #{}"],
};

/// Short titles in plain English that are easily taken for another language.
pub(super) const RECIPES: Tongue = Tongue {
    code: "en",
    topics: &[
        topic(
            "desserts",
            "26",
            &[
                "Apple Pie",
                "Tiramisu",
                "Panna Cotta",
                "Banana Bread",
                "Carrot Cake",
                "Crème Caramel",
                "Cheesecake",
            ],
            &["dessert", "recipe", "cake"],
        ),
        topic(
            "dinner",
            "26",
            &[
                "Chicken Curry",
                "Beef Ragu",
                "Paella",
                "Pasta Carbonara",
                "Lentil Stew",
                "Fried Rice",
                "Gnocchi",
            ],
            &["dinner", "recipe", "easy meals"],
        ),
        topic(
            "snacks",
            "26",
            &[
                "Falafel",
                "Garlic Bread",
                "Samosas",
                "Spring Rolls",
                "Nachos",
                "Bruschetta",
            ],
            &["snack", "party food", "recipe"],
        ),
    ],
    plain: &[
        "The Best {} Recipe",
        "Easy {}",
        "{} Recipe",
        "Homemade {}",
        "Perfect {}",
        "Crispy {}",
        "Classic {}",
    ],
    questions: &["Can You Freeze {}?", "Too Much Salt in Your {}?", "Why Is My {} Dry?"],
    extras: &[" at Home", " for Beginners", " Without an Oven", " from Scratch"],
    numbers: &[" in {} Minutes", " ({} Ways)", " for {} People"],
};

pub(super) const GERMAN: Tongue = Tongue {
    code: "de",
    topics: &[
        topic(
            "Werkstatt",
            "2",
            &[
                "Bremsbeläge",
                "die Kette",
                "ein verbogenes Laufrad",
                "quietschende Pedale",
                "Schaltwerke",
            ],
            &["Fahrrad", "Werkstatt", "Reparatur"],
        ),
        topic(
            "Touren",
            "19",
            &[
                "den Elberadweg",
                "die Ostseeküste",
                "einen Alpenpass",
                "Schotterwege",
                "den Nachtzug",
            ],
            &["Radreise", "Tour", "Zelten"],
        ),
        topic(
            "Ausrüstung",
            "28",
            &[
                "Nabendynamos",
                "Regenjacken",
                "Packtaschen",
                "günstige Helme",
                "Luftpumpen",
            ],
            &["Test", "Ausrüstung", "Vergleich"],
        ),
    ],
    plain: &[
        "Alles über {}",
        "Unser Blick auf {}",
        "So prüfen wir {}",
        "Ein Jahr und {}",
        "Was wir über {} wissen müssen",
    ],
    questions: &["Lohnt sich das? {}", "Wer braucht noch {}?", "Warum eigentlich {}?"],
    extras: &[
        " – ganz einfach",
        " und unsere größten Fehler",
        " bei Regen",
        " für wenig Geld",
        " im Winter",
    ],
    numbers: &[" in {} Minuten", " (Teil {})", " – {} Fakten", " #{}"],
};

pub(super) const SPANISH: Tongue = Tongue {
    code: "es",
    topics: &[
        topic(
            "taller",
            "2",
            &["los frenos", "la cadena", "una rueda torcida", "los pedales"],
            &["bicicleta", "taller", "reparación"],
        ),
        topic(
            "rutas",
            "19",
            &[
                "la costa",
                "un puerto de montaña",
                "los caminos de grava",
                "el tren nocturno",
            ],
            &["ruta", "viaje", "ciclismo"],
        ),
    ],
    plain: &[
        "Todo sobre {}",
        "Un año con {}",
        "Así revisamos {}",
        "Lo que nadie cuenta de {}",
    ],
    questions: &["¿Vale la pena? {}", "¿Por qué falla {}?"],
    extras: &[
        " paso a paso",
        " y nuestros errores",
        " con lluvia",
        " sin gastar mucho",
    ],
    numbers: &[" en {} minutos", " (parte {})", " #{}"],
};
