"""Short words by which languages written in one alphabet are told apart."""

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that for was with on as by at from are be has have it this which were been not"
        " a i you he they we but or my your his can would had",
        "de": "der die das und ist nicht mit von den des dem ein eine auf für sich auch im zu als wird wurde bei",
        "fr": "le la les des et est une dans que qui pour par sur avec pas du au aux ont été cette plus sont ses",
        "es": "el la los las de y que en por con una para se del su al es no lo como más fue ha sus este",
        "it": "il di che e la per un una del della non sono con è gli dei nel alla da si ha delle anche più",
        "pt": "o a os as de e que em do da para com não uma por no na dos das foi ao mais como são se",
        "nl": "de het een van en in is dat op te met voor niet zijn aan er ook door bij werd naar uit om",
        "pl": "i w na z nie że się do jest to o jak po przez od są został oraz dla tym był ale przed",
        "cs": "a se na je v že s o z to i do jako po pro podle jsou byl bylo také jeho ve ale který",
        "sv": "och i att det som en på är av för med den till inte har de om ett men var sig från",
        "hu": "a az és hogy nem is egy volt ez meg már csak de el még mint vagy ki ha után szerint azt",
        "ro": "și în de la cu pe nu care din mai o un pentru este au fost ca sau prin după dar lui cele",
        "tr": "ve bir bu da de için ile olarak olan çok daha gibi en ne ya kadar sonra ancak ise tarafından",
        "ru": "и в на не что с по как из для к от это его был о за при также после были что бы или",
        "uk": "і в на не що з до як для від це його був про за при також після були та у або які",
        "be": "і ў на не што з да як для ад гэта яго быў пра за пры таксама пасля былі та або якія у",
        "bg": "и в на не че с за от да се по са като е до при това след който беше бяха към или",
        "sr": "и у на не да је се за од са као су по до из али које након био који што",
    }.items()
}
"""Frequent words by BCP 47 tag; those of Belarusian, Ukrainian and Russian overlap, their letters decide."""

OWN_LETTERS = {"uk": "їєґ", "be": "ў", "ru": "ыэё", "sr": "ђјљњћџ", "bg": "ъ"}
"""Letters that speak for a language within its alphabet; `ъ` is frequent in Bulgarian only."""

SCRIPTS = (
    ("ka", "ა", "ჿ", "Georgian"),
    ("hy", "ա", "և", "Armenian"),
    ("el", "α", "ώ", "Greek"),
    ("he", "א", "ת", "Hebrew"),
    ("ar", "ء", "ي", "Arabic"),
    ("hi", "ऄ", "ह", "Devanagari"),
    ("th", "ก", "ฮ", "Thai"),
    ("ko", "가", "힣", "Korean"),
    ("ja", "ぁ", "ヺ", "Japanese"),
    ("zh", "一", "鿿", "Chinese"),
)
"""Languages that a script stands for: tag, first and last letter, name. Japanese comes before Chinese: it uses both."""

OTHER_ARABIC = {"fa": "پچژگ", "ur": "ٹڈڑں"}

NAME_PARTICLES = frozenset(
    """
    van von der den de della del di da do dos das du des la las le los el al bin ibn ben ter ten te zu zur af av y e
    """.split()
)
"""Words of other languages that stand inside names in any of them: `Ludwig van der Meer`."""
