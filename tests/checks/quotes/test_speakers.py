"""Who speaks, in sentences as newsrooms write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed
from deskeditor.news.quotations import Quotation


def quoted(copy: str, tag: str = "en", people: tuple[str, ...] = ()) -> list[Quotation]:
    return attributed(copy, spans(copy, tag), tag, people)


def speakers(copy: str, tag: str = "en", people: tuple[str, ...] = ()) -> list[str]:
    return [quotation.speaker.name for quotation in quoted(copy, tag, people)]


TAGS = [
    # after
    ("“We are closing the bridge,” Olga Marsh said.", ["Olga Marsh"]),
    ("“We are closing the bridge,” said Olga Marsh.", ["Olga Marsh"]),
    ("“We are closing the bridge,” said Finance Minister Ann Lee.", ["Ann Lee"]),
    ("“We are closing the bridge,” Ann Lee, the finance minister, told reporters in Bern on Monday.", ["Ann Lee"]),
    ("“We are closing the bridge,” said Ann Lee, the finance minister.", ["Ann Lee"]),
    ("“We are closing the bridge,” said the finance minister, Ann Lee.", ["Ann Lee"]),
    ("“We are closing the bridge,” the finance minister, Ann Lee, said on Monday.", ["Ann Lee"]),
    ("“We are closing the bridge,” according to Ann Lee, the minister.", ["Ann Lee"]),
    ("“Why did nobody tell us?” asked Peter Brandt, a resident.", ["Peter Brandt"]),
    ("“Why did nobody tell us?” Peter Brandt asked.", ["Peter Brandt"]),
    ("“Stop!” Peter Brandt shouted at the driver.", ["Peter Brandt"]),
    ("“We are closing the bridge,” Ann Lee wrote in an email to the council.", ["Ann Lee"]),
    ("“We are closing the bridge,” US Treasury Secretary Ann Lee told lawmakers.", ["Ann Lee"]),
    ("“We are closing the bridge,” 43-year-old Ann Lee said.", ["Ann Lee"]),
    ("“We are closing the bridge,” Ann Lee, 43, said.", ["Ann Lee"]),
    ("“We are closing the bridge,” Lee, who has led the council since 2015, said.", ["Lee"]),
    ("“We are closing the bridge,” said Dr. Ann Lee.", ["Ann Lee"]),
    ("“We are closing the bridge,” Sen. Ann Lee, D-Ohio, told The Herald.", ["Ann Lee"]),
    ("“We are closing the bridge,” Ann Lee later told the BBC’s Today programme.", ["Ann Lee"]),
    ("“We are closing the bridge”, tweeted former council leader Ann Lee.", ["Ann Lee"]),
    ("“We are closing the bridge,” Ann Lee was quoted as saying by local media.", ["Ann Lee"]),
    ("“We are closing the bridge” — Ann Lee", ["Ann Lee"]),
    # before
    ("Ann Lee said: “We are closing the bridge.”", ["Ann Lee"]),
    ("Ann Lee told reporters, “We are closing the bridge.”", ["Ann Lee"]),
    ("Speaking in Bern on Monday, Ann Lee said: “We are closing the bridge.”", ["Ann Lee"]),
    ("In a statement, Ann Lee said the council was “closing the bridge for good”.", ["Ann Lee"]),
    ("Ann Lee, the finance minister, called the plan “a disaster”.", ["Ann Lee"]),
    ("According to Ann Lee, “we are closing the bridge”.", ["Ann Lee"]),
    ("Asked about the plan, Ann Lee replied: “We are closing the bridge.”", ["Ann Lee"]),
    ("Ann Lee, who chairs the council, said: “We are closing the bridge.”", ["Ann Lee"]),
    ("Council leader Ann Lee has described the plan as “a complete waste of money”.", ["Ann Lee"]),
    ("Ann Lee: “We are closing the bridge.”", ["Ann Lee"]),
    ("The plan was described as “a complete waste of money” by Ann Lee.", ["Ann Lee"]),
    ("The plan was described by Ann Lee as “a complete waste of money”.", ["Ann Lee"]),
    ("The plan is “a complete waste of money”, Ann Lee said on Monday.", ["Ann Lee"]),
    ("The bridge had become “a danger to everyone who crosses it”, according to Ann Lee.", ["Ann Lee"]),
    ("In Ann Lee’s words, “we are closing the bridge”.", ["Ann Lee"]),
    ("In the words of Ann Lee, “we are closing the bridge”.", ["Ann Lee"]),
    ("Mayor of London Sadiq Khan said: “We are closing the bridge.”", ["Sadiq Khan"]),
    ("The mayor of London, Sadiq Khan, said: “We are closing the bridge.”", ["Sadiq Khan"]),
    ("Mr Brandt of the Council for Public Works said: “We are closing the bridge.”", ["Brandt"]),
    # in the middle
    ("“The bridge,” said Ann Lee, “is closed.”", ["Ann Lee", "Ann Lee"]),
    ("“The bridge,” Ann Lee told the council, “is closed for good.”", ["Ann Lee", "Ann Lee"]),
    ("“The bridge is closed,” said Ann Lee. “It will not open again.”", ["Ann Lee", "Ann Lee"]),
    ("“The bridge is closed,” Ann Lee said, adding: “It will not open again.”", ["Ann Lee", "Ann Lee"]),
    ("Ann Lee called it “a disaster” and “a waste of money”.", ["Ann Lee", "Ann Lee"]),
]
OTHERS = [
    ("“We are looking into it,” a spokesman said.", ["a spokesman"]),
    ("“We are looking into it,” a spokeswoman for the company said.", ["a spokeswoman for the company"]),
    (
        "“We are looking into it,” said a spokesman for the Ministry of Health.",
        ["a spokesman for the Ministry of Health"],
    ),
    ("“We are looking into it,” police said in a statement.", ["police"]),
    ("“We are looking into it,” the ministry said.", ["the ministry"]),
    ("“We are looking into it,” the Ministry of Health said.", ["Ministry of Health"]),
    (
        "The Ministry of Health said: “We are looking into it.” The ministry added: “It takes time.”",
        ["Ministry of Health", "Ministry of Health"],
    ),
    ("“We are looking into it,” Amnesty International said.", ["Amnesty International"]),
    ("“We are looking into it,” NASA wrote on Twitter.", ["NASA"]),
    ("A statement on Twitter read: “We are looking into it.”", ["A statement on Twitter"]),
    ("The report said the bridge was “in a very poor condition”.", ["The report"]),
    ("“We ran for our lives,” one witness said.", ["one witness"]),
    ("“We ran for our lives,” said one of the survivors.", ["one of the survivors"]),
    ("Officials called the plan “a success”.", ["Officials"]),
    ("Ford said in a filing that it was “fully cooperating with the government”.", ["Ford"]),
]
STORIES = [
    ("Ann Lee opened the meeting.\n\n“We are closing the bridge,” she said.", ["Ann Lee"]),
    (
        "Ann Lee and Peter Brandt spoke on Monday. “We are closing the bridge,” he said. “I know,” she said.",
        ["Peter Brandt", "Ann Lee"],
    ),
    ("Finance Minister Ann Lee was first.\n\nLater Lee said: “We are closing the bridge.”", ["Ann Lee"]),
    ("“We are closing the bridge,” said Lee.\n\nAnn Lee has been minister since 2015.", ["Ann Lee"]),
    (
        "Ann Lee met Peter Brandt, the mayor.\n\n“We are closing the bridge,” Mr Brandt said. “Quite so,” Ms Lee said.",
        ["Peter Brandt", "Ann Lee"],
    ),
    ("Ann Lee told Peter Brandt: “We are closing the bridge.”", ["Ann Lee"]),
    ("“We are closing the bridge,” Ann Lee told Peter Brandt.", ["Ann Lee"]),
    ("Peter Brandt was told by Ann Lee: “We are closing the bridge.”", ["Ann Lee"]),
    ("Mayor Peter Brandt opposes the plan. The mayor said: “It is wrong.”", ["Peter Brandt"]),
    (
        "Ann Lee gave three reasons:\n\n“It is old.”\n\n“It is dear.”\n\n“It is ugly.”\n\nThe council meets in May.",
        ["Ann Lee"] * 3,
    ),
    (
        "“The bridge is closed,” said Ann Lee. “It will not open again.”\n\n“I know that this is hard,” she added.",
        ["Ann Lee"] * 3,
    ),
    ("“The bridge is closed,” said Ann Lee.\n\nShe went on: “It will not open again.”", ["Ann Lee"] * 2),
    ("“The bridge is closed,” said Ann Lee. “It will not open again.\n\n“I know that this is hard.”", ["Ann Lee"] * 2),
    (
        "Maria Braun and her husband Karl own the shop. “We are ruined,” she said. “Nobody helps us,” he added.",
        ["Maria Braun", "Karl"],
    ),
    ("Ann Lee spoke to the council on Monday.\n\n> The bridge is closed.\n\n— Ann Lee", ["Ann Lee"]),
    ("Ann Lee wrote:\n\n> The bridge is closed. It will not open again.", ["Ann Lee"]),
    (
        "Prime Minister Boris Johnson met Chancellor Angela Merkel. She said: “We agree.” He said: “We do not.”",
        ["Angela Merkel", "Boris Johnson"],
    ),
    ("**Ann Lee** said: “We are closing the *old* bridge.”", ["Ann Lee"]),
    ("Thousands marched through the city. “This must stop now, and it must stop for all of us.”", [""]),
    ("He was told: “You are not welcome here.”", [""]),
]


@pytest.mark.parametrize(("copy", "expected"), TAGS + OTHERS + STORIES)
def test_speakers_in_english(copy: str, expected: list[str]) -> None:
    assert speakers(copy) == expected


PRESS = [
    ("“It is a bad plan,” said Ann Lee, adding that it would be “a catastrophe for farmers”.", ["Ann Lee"] * 2),
    ("Ann Lee said she was “deeply sorry” and that the company had “failed its customers”.", ["Ann Lee"] * 2),
    ("Asked whether he would resign, Peter Brandt said: “No comment at all.”", ["Peter Brandt"]),
    ("The company’s chief executive, Ann Lee, said it was “a tragedy”.", ["Ann Lee"]),
    ("“I bake every night,” says Ann Lee, who owns a bakery in Leeds.", ["Ann Lee"]),
    ("“We regret this,” the letter read.", ["the letter"]),
    ("“We regret this deeply,” reads the statement.", ["the statement"]),
    ("“My client is innocent,” Lee’s lawyer, Peter Brandt, said.", ["Peter Brandt"]),
    ("“My client is innocent,” said Lee’s lawyer Peter Brandt.", ["Peter Brandt"]),
    ("“He never came home,” said Lee’s mother.", ["Lee’s mother"]),
    ("Her lawyer, Peter Brandt, said: “She is innocent.”", ["Peter Brandt"]),
    ("UN Secretary-General António Guterres said: “The time is now.”", ["António Guterres"]),
    ("“The time is now,” White House press secretary Karine Jean-Pierre told reporters.", ["Karine Jean-Pierre"]),
    ("“The time is now,” said Mohammed bin Salman, the crown prince.", ["Mohammed bin Salman"]),
    ("“The time is now,” Ursula von der Leyen said.\n\n“It is,” von der Leyen repeated.", ["Ursula von der Leyen"] * 2),
    ("A spokesperson for Ann Lee said: “She will answer in time.”", ["A spokesperson for Ann Lee"]),
    ("Ann Lee, speaking to reporters on Monday, said: “The time is now.”", ["Ann Lee"]),
    ("Ann Lee — a former teacher — said: “The time is now.”", ["Ann Lee"]),
    ("“The time is now,” Lee, a Democrat from Ohio, said in an interview with CNN.", ["Lee"]),
    ("Ann Lee fell on the ice. “It hurt a lot,” the 43-year-old said.", ["Ann Lee"]),
    ("Ohio Sen. Ann Lee voted against it. “It is wrong,” the senator said.", ["Ann Lee"]),
    ("“The time is now,” Lee said of the plan.", ["Lee"]),
    ("In a post on X, the ministry wrote: “The time is now.”", ["the ministry"]),
    ("Lee’s statement read: “The time is now.”", ["Lee"]),
    ("“The time is now,” a visibly angry Lee said.", ["Lee"]),
    ("Prosecutors described him as “a danger to the public”.", ["Prosecutors"]),
    ("Peter Brandt, whom Ann Lee called “a liar and a cheat”, denied it.", ["Ann Lee"]),
    ("Ann Lee accused Peter Brandt of “lying to the public”.", ["Ann Lee"]),
    ("“The time is now,” Ann Lee, of the Red Cross, said.", ["Ann Lee"]),
    ("“The time is now,” said Ann Lee of the Red Cross.", ["Ann Lee"]),
    ("“The time is now,” said Ann Lee, 43. “It will not come again.”", ["Ann Lee"] * 2),
    ("The ministry closed the bridge. It said: “The time is now.”", ["The ministry"]),
    ("“The time is now,” according to a statement from the ministry.", ["a statement from the ministry"]),
    ("The plan was “a complete failure”, according to court documents.", ["court documents"]),
    ("“The time is now,” an official, who asked not to be named, said.", ["an official"]),
    ("“The time is now,” said an official who spoke on condition of anonymity.", ["an official"]),
    ("The bridge was closed on Monday. “It is a shame,” said Peter Brandt.", ["Peter Brandt"]),
    ("Ann Lee was angry. “They never asked us what we wanted from them.”", ["Ann Lee"]),
    ("The Guardian reported that Ann Lee had called it “a shambles”.", ["Ann Lee"]),
    ("“The time is now,” Ann Lee is said to have told friends.", ["Ann Lee"]),
    ("Under the plan, which Ann Lee called “historic for us all”, taxes fall.", ["Ann Lee"]),
    ("The plan — “a disaster for us all”, in Ann Lee’s view — was passed.", ["Ann Lee"]),
    ("On Monday Ann Lee said: “The time is now.”", ["Ann Lee"]),
    ("“The time is now,” said Rear Adm. John Smith, who commands the fleet.", ["John Smith"]),
    ("Vice President Kamala Harris said: “The time is now.”", ["Kamala Harris"]),
    ("“The time is now,” U.S. District Judge Ann Lee wrote.", ["Ann Lee"]),
    ("“The time is now,” Ann Lee and Peter Brandt said in a joint statement.", ["Ann Lee and Peter Brandt"]),
    ("“The time is now,” Tim Cook said. “It is,” Cook added.", ["Tim Cook"] * 2),
    ("“The time is now,” said Theresa May. May added: “It is.”", ["Theresa May"] * 2),
    ("“The time is now,” ministers said.", ["ministers"]),
    ("“The time is now,” say campaigners.", ["campaigners"]),
    ("Ann Lee did not mince her words. “This is theft,” she told the BBC.", ["Ann Lee"]),
    ("Police chief Ann Lee told a press conference that the attack was “cowardly and cruel”.", ["Ann Lee"]),
    ("The attack, Ann Lee said, was “cowardly and cruel”.", ["Ann Lee"]),
    ("“The time is now,” he said.", [""]),
    ("Peter Brandt, Ann Lee’s husband, said: “The time is now.”", ["Peter Brandt"]),
    ("Acme Ltd, which owns the bridge, said: “The time is now.”", ["Acme Ltd"]),
    ("Acme Ltd owns the bridge. The company said: “The time is now.”", ["Acme Ltd"]),
    ("“The time is now,” tweeted the mayor of Bern, Alec von Graffenried.", ["Alec von Graffenried"]),
    ("German Chancellor Olaf Scholz said: “The time is now.” The chancellor added: “It is.”", ["Olaf Scholz"] * 2),
    ("Ms. Lee said: “The time is now.”\n\nMs. Ann Lee runs the bank.", ["Ann Lee"]),
    ("When Peter Brandt arrived, Ann Lee told him: “The time is now.”", ["Ann Lee"]),
    ("Ann Lee, head of Acme, and her deputy Peter Brandt disagree. Brandt said: “The time is now.”", ["Peter Brandt"]),
    ("The National Crime Agency (NCA) was told. “The time is now,” the NCA said.", ["National Crime Agency"]),
    ("Thousands of people, said Ann Lee, “are still waiting for help”.", ["Ann Lee"]),
    ("Critics have called the law “cruel and pointless”.", ["Critics"]),
    ("“The time is now,” Sgt. Peter Brandt, a spokesman for the police, said Tuesday.", ["Peter Brandt"]),
    ("Speaking at the scene, Chief Fire Officer Ann Lee praised “the courage of our crews”.", ["Ann Lee"]),
    ("“The time is now,” Lee told The Associated Press by phone from Kyiv.", ["Lee"]),
    ("Mr Johnson’s spokesman said: “The time is now.”", ["Mr Johnson’s spokesman"]),
    ("Downing Street said: “The time is now.”", ["Downing Street"]),
    ("The White House said: “The time is now.”", ["White House"]),
    ("“The time is now,” concluded the report’s authors.", ["the report’s authors"]),
    ("The judge, Ann Lee, told the defendant: “You are a danger.”", ["Ann Lee"]),
    ("Judge Ann Lee told Brandt he was “a danger to women”.", ["Ann Lee"]),
]


@pytest.mark.parametrize(("copy", "expected"), PRESS)
def test_speakers_in_the_press(copy: str, expected: list[str]) -> None:
    assert speakers(copy) == expected


NEWSPAPERS = [
    ("Labour’s shadow chancellor, Rachel Reeves, accused ministers of “crashing the economy”.", ["Rachel Reeves"]),
    (
        "Downing Street insisted it was “business as usual”, while Labour called it “chaos”.",
        ["Downing Street", "Labour"],
    ),
    (
        "Sir Keir Starmer told MPs: “We will act.” The prime minister added: “It is time.”",
        ["Keir Starmer", "Keir Starmer"],
    ),
    (
        "Rishi Sunak and Keir Starmer clashed. Sunak said the plan was “dangerous”; Starmer called it “sensible”.",
        ["Rishi Sunak", "Keir Starmer"],
    ),
    ("A No 10 spokesman said: “We do not comment.”", ["A No 10 spokesman"]),
    ("One Whitehall source said: “It is a mess.”", ["One Whitehall source"]),
    ("Asked if he had lied, Johnson said: “No.”", ["Johnson"]),
    ("“I’m devastated,” the 34-year-old from Leeds said.", ["the 34-year-old from Leeds"]),
    ("Ms Lee, 34, who lives in Leeds with her two children, said: “I’m devastated.”", ["Lee"]),
    ("Her husband, Tom, 36, said: “We cried for days.”", ["Tom"]),
    (
        "Speaking after the hearing, Det Ch Insp Mark Jones, of West Yorkshire Police, said: “He is a predator.”",
        ["Mark Jones"],
    ),
    ("Judge Sarah Smith, sentencing, told him: “You are a danger to women.”", ["Sarah Smith"]),
    ("Jurors heard that Brown had told officers: “I did not do it.”", ["Brown"]),
    ("In a victim impact statement, Lee said she felt “dead inside”.", ["Lee"]),
    (
        "“It’s a scandal,” tweeted Greta Thunberg, the Swedish activist, on Tuesday. “We need action.”",
        ["Greta Thunberg", "Greta Thunberg"],
    ),
    ("Oxfam’s chief executive, Dhananjayan Sriskandarajah, said: “People are dying.”", ["Dhananjayan Sriskandarajah"]),
    ("Oxfam’s Danny Sriskandarajah said: “People are dying.”", ["Danny Sriskandarajah"]),
    ("The UN’s human rights chief, Volker Türk, said he was “appalled”.", ["Volker Türk"]),
    ("“We’re open to talks,” Iranian Foreign Minister Abbas Araghchi told state TV.", ["Abbas Araghchi"]),
    ("WASHINGTON (AP) — President Joe Biden said Tuesday that he was “not finished yet.”", ["Joe Biden"]),
    ("Biden, speaking from the Oval Office, said: “We are not finished.”", ["Biden"]),
    (
        "White House spokesman John Kirby said the strike was “deeply troubling.” “We want answers,” he said.",
        ["John Kirby", "John Kirby"],
    ),
    ("The Kremlin said the claim was “absurd.”", ["Kremlin"]),
    ("Kremlin spokesman Dmitry Peskov dismissed the claim as “absurd.”", ["Dmitry Peskov"]),
    ("“Absurd,” Peskov told reporters when asked about the claim.", ["Peskov"]),
    ("Hamas described the attack as “a crime”; Israel said it was “self-defence”.", ["Hamas", "Israel"]),
    ("The Israeli military said it had struck “a command centre”.", ["The Israeli military"]),
    ("Ukraine’s President Volodymyr Zelenskyy called for “more air defence”.", ["Volodymyr Zelenskyy"]),
    ("“More air defence,” Zelenskyy wrote on Telegram, “is what we need.”", ["Zelenskyy", "Zelenskyy"]),
    (
        "Coach Pep Guardiola said his players were “exhausted.” “They gave everything,” the Spaniard added.",
        ["Pep Guardiola", "Pep Guardiola"],
    ),
    ("“They gave everything,” said City boss Pep Guardiola.", ["Pep Guardiola"]),
    ("“I was nervous,” Swiatek, the world No 1, admitted.", ["Swiatek"]),
    (
        "Apple said in a statement: “We take privacy seriously.” The iPhone maker added that it was “reviewing” the claim.",
        ["Apple", "Apple"],
    ),
    ("Shares in Tesla fell. “It is a bubble,” said Jim Chanos, founder of Kynikos.", ["Jim Chanos"]),
    ("Analysts at Goldman Sachs wrote that the move was “a game changer”.", ["Analysts at Goldman Sachs"]),
    ("“It’s a bubble,” says one analyst.", ["one analyst"]),
    ("“It’s a bubble,” according to one former employee.", ["one former employee"]),
    ("The authors conclude: “More research is needed.”", ["The authors"]),
    ("The study’s lead author, Dr Emma Stone, said the results were “striking”.", ["Emma Stone"]),
    (
        "“The results are striking,” said Emma Stone, a biologist at the University of Exeter who led the study.",
        ["Emma Stone"],
    ),
    (
        "“The results are striking,” said Emma Stone, who was not involved in the study. “But we need more data.”",
        ["Emma Stone", "Emma Stone"],
    ),
    ("Musk replied: “Interesting.” He later deleted the post.", ["Musk"]),
    ("In an email seen by the Guardian, Musk wrote: “Interesting times.”", ["Musk"]),
    ("In a letter to staff, chief executive Ann Lee said the cuts were “painful but necessary”.", ["Ann Lee"]),
    ("The letter, signed by 40 MPs, calls the plan “reckless”.", ["The letter"]),
    ("A leaked memo warned of “serious consequences”.", ["A leaked memo"]),
    ("The White House press secretary said Trump had been “very clear”.", ["The White House press secretary"]),
    ("Trump has repeatedly called the case “a witch hunt”.", ["Trump"]),
    ("Trump, who has called the case “a witch hunt”, denies wrongdoing.", ["Trump"]),
    ("What Trump called “a witch hunt” continues.", ["Trump"]),
    ("“You have to go,” Maria told Peter. “Never,” he answered.", ["Maria", "Peter"]),
    ("“This is wrong,” Ann Lee’s sister Mary said.", ["Mary"]),
    ("Ann Lee’s sister, Mary Lee, said: “This is wrong.” Mary Lee added: “Very wrong.”", ["Mary Lee", "Mary Lee"]),
    ("He said: “I am innocent.”\n\nPeter Brandt, 40, from Bern, is charged with murder.", [""]),
    ("Mark Rutte, the outgoing Dutch prime minister and next Nato chief, said it was “a good day”.", ["Mark Rutte"]),
    ("Shadow home secretary Yvette Cooper: “This is a shambles.”", ["Yvette Cooper"]),
    ("For the government, Lord Howe said: “We will reflect.”", ["Howe"]),
    ("Neither Lee nor Brandt commented. “We never comment,” said their lawyer, Jane Roe.", ["Jane Roe"]),
    ("Ann Lee said: “My mother told me, ‘Never give up,’ and I did not.”", ["Ann Lee"]),
    ("“‘Never give up,’ my mother told me,” said Ann Lee.", ["Ann Lee"]),
]


@pytest.mark.parametrize(("copy", "expected"), NEWSPAPERS)
def test_speakers_in_newspapers(copy: str, expected: list[str]) -> None:
    assert speakers(copy) == expected


def test_where_the_copy_names_the_speaker() -> None:
    copy = "“One,” she said. Ann Lee then told the council: “Two, and that is all.”"
    quotation = quoted(copy)[-1]
    speaker = quotation.speaker
    assert (speaker.name, copy[speaker.start : speaker.end], speaker.cue, speaker.named) == (
        "Ann Lee",
        "Ann Lee",
        "told",
        True,
    )


def test_where_marked_up_copy_names_the_speaker() -> None:
    copy = "**Finance Minister *Ann Lee*** said: “We are closing the bridge.”"
    speaker = quoted(copy)[0].speaker
    assert (speaker.name, copy[speaker.start : speaker.end]) == ("Ann Lee", "Finance Minister *Ann Lee")


def test_a_speaker_that_is_carried_over_stands_nowhere() -> None:
    speaker = quoted("“It is closed,” said Ann Lee. “It will not open again.”")[1].speaker
    assert (speaker.name, speaker.start, speaker.end, speaker.cue, speaker.named) == ("Ann Lee", 0, 0, "", True)


def test_an_organization_is_not_a_person() -> None:
    assert not quoted("“We are looking into it,” NASA said.")[0].speaker.named


def test_names_of_the_ledger_are_names_without_a_capital() -> None:
    copy = "“We are looking into it,” bell hooks wrote."
    assert speakers(copy, people=("bell hooks",)) == ["bell hooks"]


def test_a_name_of_the_ledger_makes_no_name_of_common_words() -> None:
    copy = "“We are looking into it,” the minister will say, and it may rain."
    assert speakers(copy, people=("Will May", "Rose May", "", "\u200b")) == speakers(copy)


def test_a_language_that_nobody_described_has_no_speakers() -> None:
    assert speakers("“Tha mi sgìth an-diugh,” thuirt Màiri.", "gd") == [""]


PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "‘",
        "’",
        "«",
        "»",
        "(",
        ")",
        ",",
        ".",
        ":",
        "—",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "* ",
        "he",
        "she",
        "it",
        "said",
        "told",
        "who",
        "adding",
        "was",
        "by",
        "according to",
        "Ann Lee",
        "Lee's",
        "of",
        "and",
        "In",
        "43",
        "the minister",
        "the 43-year-old",
        "U.S.",
        "Mr.",
        "Mayor of",
        "ministry",
        "say",
        "words",
        "quoted as saying",
        "\u200f",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(["en", "de", "fr", "tr", "ar", "ckb", "xx"]))
def test_any_sentence_is_read(copy: str, tag: str) -> None:
    found = spans(copy, tag)
    attributed_ones = attributed(copy, found, tag, ("Ann Lee", "Mr."))
    assert "\n\n".join(one.words for one in attributed_ones) == "\n\n".join(one.words for one in found)
    assert [piece for one in attributed_ones for piece in one.pieces] == [p for one in found for p in one.pieces]
    for one in attributed_ones:
        assert 0 <= one.start <= one.pieces[0][0] <= one.pieces[-1][1] <= one.end <= len(copy)
        assert 0 <= one.speaker.start <= one.speaker.end <= len(copy)


@given(st.text(max_size=200), st.sampled_from(["en", "tr", "ar", ""]))
def test_any_text_is_read(copy: str, tag: str) -> None:
    attributed(copy, spans(copy, tag), tag)


def test_a_changed_paragraph_changes_nothing_that_it_does_not_concern() -> None:
    story = "Ann Lee spoke first. “We close it,” she said.\n\nPeter Brandt came later. “We do not,” he said."
    assert speakers(story) == ["Ann Lee", "Peter Brandt"]
    assert speakers(story.replace("came later", "was late as always")) == ["Ann Lee", "Peter Brandt"]


CLAUSES = [
    ("An anonymous woman who runs an online gift service told The Guardian: “We sell rats.”", ["An anonymous woman"]),
    ("A man who works in the docks said: “It is wrong for us all.”", ["A man"]),
    ("The man who Ann Lee said was “a liar and a cheat” left.", ["Ann Lee"]),
    ("Professor Ann Lee, from the University of Bern, one of the authors, said: “It works.”", ["Ann Lee"]),
    ("Ann Lee of Acme and contributor to The Times wrote: “It works.”", ["Ann Lee"]),
    ("It was led by Peter Brandt, an ecologist and Regents Professor at ETH, who said: “It works.”", ["Peter Brandt"]),
    ("The Georgia Institute of Technology (GT) opened. “It works,” GT said.", ["Georgia Institute of Technology"]),
    ("Her staff described Ann Lee to him as shy. She disagreed. “It works,” she said.", ["Ann Lee"]),
    ("Ann Lee spoke. According to her, the bridge is “a danger to everybody”.", ["Ann Lee"]),
    ("Ann Lee spoke. According to her lawyer, she was “treated very badly”.", ["her lawyer"]),
    ("Ann Lee was charged with “conspiracy to defraud the state”.", [""]),
    ("Biden praised Lee. “I am proud of her.” Peter Brandt praised Lee’s work as well.", ["Biden"]),
    ("Calling it “just another apology”, Ann Lee of the charity told Reuters: “It is late.”", ["Ann Lee"] * 2),
    ("Ann Lee commented — which the BBC noted as an unusual move — “It works for all of us.”", ["Ann Lee"]),
    ("Ann Lee opposed Brandt’s statement: “It does not work for any of us.”", ["Ann Lee"]),
    ("When all had agreed, Ann Lee stressed the need for rest, saying “we all go home”.", ["Ann Lee"]),
    ("“It works,” quipped Valiant Entertainment editor Ann Lee.", ["Ann Lee"]),
    ("The ruling, read out on Monday, angered Ann Lee, who said: “It is wrong.”", ["Ann Lee"]),
]


@pytest.mark.parametrize(("copy", "expected"), CLAUSES)
def test_speakers_beyond_clauses(copy: str, expected: list[str]) -> None:
    assert speakers(copy) == expected


def test_descriptions_in_the_ledger_are_no_names() -> None:
    copy = "Ann Lee stood at the foot of the wall. She turned. “It is a habit,” she said."
    people = ["A person briefed on the talks", "The landlord of a holiday let", "Ann Lee"]
    assert [one.speaker.name for one in attributed(copy, spans(copy, "en"), "en", people)] == ["Ann Lee"]


def test_a_mark_that_was_forgotten_does_not_make_one_speaker_of_two() -> None:
    copy = "“It is closed,” said Ann Lee. “It will not open again.\n\n“I hope it will,” said Peter Brandt.\n"
    found = quoted(copy)
    assert [(one.speaker.name, one.words, one.open) for one in found] == [
        ("Ann Lee", "It is closed,", False),
        ("Ann Lee", "It will not open again.", True),
        ("Peter Brandt", "I hope it will,", False),
    ]
    assert [copy[one.start : one.end][:1] for one in found] == ["“", "“", "“"]
