"""Which given names are women's and which are men's, as far as English texts have them; many are neither."""

from dossier.text.languages.en.given_names import GIVEN_NAMES

_MASCULINE_IN_A = frozenset("andrea ezra isaiah jeremiah elijah jonah joshua luca noah".split())
_FEMININE = frozenset(
    """
    abigail agnes aileen alice alison allison amber amy ann anne annabel annette annie antoinette april arlene astrid
    audrey beatrice becky bernadette bernice beth bethany betsy betty blanche bonnie bridget brittany brooke caitlin
    candace carmen carol carole caroline carolyn carrie catherine cathy celeste charlene charlotte chelsea chloe
    christine cindy claire colleen connie constance courtney crystal daisy daphne dawn debbie deirdre denise delores
    dolores doris dorothy edith eileen elaine eleanor elinor elisabeth elizabeth ellen elsie emilie emily erin esther
    estelle ethel eve evelyn felicity florence frances genevieve gail geraldine gertrude gillian gladys grace gwen
    gwendolyn hannah harriet hazel heather heidi helen helene hilary holly ingrid irene iris isabel isabelle ivy
    jacqueline jane janet janice jasmine jeanette jeanne jen jennifer jenny jill joan joanne josephine joyce judith
    judy julie juliet juliette karen karin kate katherine kathleen kathryn kathy katie kay kaitlyn kirsten kristen
    kristin kristine leah lillian lily lindsey liz lois lori lorraine louise lucille lucy lynn mabel madeleine madison
    mae maggie margaret margot marian marianne marie marilyn marjorie marlene martha mary maureen maxine megan meghan
    mercedes meredith michelle mildred millicent mindy minnie miriam molly monique muriel myrtle nadine nancy naomi
    natalie nellie nicole noreen paige pam patty paulette pauline peggy penelope penny phoebe phyllis polly rachel
    raquel renee rochelle rosalie rosalind rosanne rosario rose rosemary roxanne ruby ruth sabine sally sarah sharon
    sherry shirley simone sophie stacey stephanie sue susan susanne suzanne sybil sylvie tess therese tiffany tracey
    tricia valerie vicki vicky violet vivienne wendy winifred yvette yvonne zoe
    agata aisha aoife chantelle dana dorota ewa fatima giulia gunilla holly honor ines ingeborg jadwiga jelena jodie
    katarzyna leila lena ludmila mairead malgorzata mei nadia natalia nicola niamh nora olena oksana olwen orla priya
    sanna saoirse shauna siobhan sinead svetlana tatiana tatyana tina ursula valentina yulia yuki zara zuzana
    """.split()
)
_EITHER = frozenset(
    """
    alex alexis angel ariel ashley casey dana dominique jackie jamie jean jessie jo kelly kerry kim laurie lee leigh
    leslie lindsay lou marion michel michele morgan nicola pat patsy robin robyn sam sandy sasha shannon shelby shelley
    sidney stacy sydney taylor terry tracy val vivian yuki
    """.split()
)
_OTHERS = frozenset(
    """
    abdul ahmed alejandro ali andrei anton artem bashir bjorn bogdan darko denys dmitri dmitry edwin faisal gareth
    giorgio goran hamid hassan henrik ibrahim igor ivan jamal jan javier kofi kostas kwame lars ludvik mahmoud marcus
    mikhail mohamed mohammed muhammad mustafa nikolai oleg olaf omar oskar pavel pedro piotr rashid sergei sergey
    stefan sven tadeusz tariq teddy viktor vladimir volodymyr wojciech yuri yusuf zoran
    """.split()
)

FEMININE_NAMES = (_FEMININE | frozenset(name for name in GIVEN_NAMES if name.endswith("a")) - _MASCULINE_IN_A) - _EITHER
"""First names of women."""
MASCULINE_NAMES = (GIVEN_NAMES | _OTHERS) - FEMININE_NAMES - _EITHER
"""First names of men."""
