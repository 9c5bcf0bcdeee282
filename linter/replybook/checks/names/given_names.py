"""Given names, so that a name can be told from a word where nothing else tells; and the short forms people go by."""

from __future__ import annotations

from functools import cache

from replybook.checks.word_set import word_set

GIVEN = word_set(
    """
    aaron abby abdul abdullah abena abigail adam adele adeline adriana adrian agata agnes agnieszka ahmad ahmed aidan
    aileen aisha aisling akira akosua alan alana alastair albert aleksander aleksandra alejandro alessandro alessia
    alex alexander alexandra alexis alfie alfred ali alice alicia alina alisha alison allan allison alma alun alva
    alvaro alyssa amadou amal amanda amara amelia amelie amina amir amira amit amma amy ana anand anastasia anders
    andre andrea andreas andrei andres andrew andrzej andy angela angelica angelo angie angus anika anil anita anja
    anjali anke ankit ann anna annabel anne annette annie annika ansel anthony antoine anton antonia antonio anya
    archie arjun arlo armando arnold arthur arturo arun arvid asha asher ashley ashok astrid ashraf aurora ava axel
    ayesha ayo aziz barbara barry bartek bart basia bea beata beatrice beatriz becca becky belinda ben benedict
    benjamin benoit bernadette bernard bernd bertha beth bethany betty beverly bianca bill billy bilal birgit bjorn
    blake bob bobby bogdan boris boyd brad bradley brandon brenda brendan brent brett brian bridget brigitte britta
    brooke bruce bruno bryan bryony caitlin caleb callum calum calvin cameron camila camilla camille candice carina
    carl carla carlos carlotta carmen carol carole caroline carrie carsten carter casey cassandra catalina caterina
    catherine cathy cecilia cedric celeste celia celine cesar chandra chanel charlie chiamaka chidi chinedu chiara
    chioma chloe chris chrissy christa christina christine christoph christophe christopher chuck cillian cindy claire
    clara clare clark claude claudia claudio clemens clement cliff clifford clive cody colette colin colleen connie
    connor conor constance corinne cornelia cory cristina curtis cynthia cyril daisy dalia damian damien dan dana
    daniel daniela daniele danielle danny daphne dariusz darlene darren dave david dawid debbie deborah declan deepa
    deepak deirdre delia denise dennis derek dermot desmond devon diana diane diego dieter dimitri dina dirk dmitri
    dolores dominic dominik don donal donald donna dora doreen doris dorota dorothy douglas doug duncan dustin dylan
    eamon ebony ed eddie edgar edith edna eduardo edward edwin efua eileen eilidh eimear ekaterina elaine eleanor elena
    eli elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elodie eloise elsa
    elsie elspeth emeka emer emil emilia emilie emily emma emmanuel enrique enzo eoin eric erica erik erika erin ernest
    ernesto esme esperanza esteban estelle esther ethan ethel etienne eugene eugenia eunice eva evan eve evelyn ewa
    ewan ezra fabian fabio fadi faisal farah farid farida farouk fatima fatou federico felicia felicity felipe felix
    femi fergus fernanda fernando fiona flora francesca francesco francine francis francisco franck francois frank
    frankie franz fred freddie frederick frederik freja freya frida fritz funmi gabriel gabriela gabrielle gareth gary
    gaurav gavin gemma gene genevieve geoff geoffrey george georgina gerald geraldine gerard gerd gerhard gerry
    gertrude gianluca gianni gideon gil gilbert giles gillian gina giorgio giovanni gisela giulia giuseppe gladys
    glenda glenn gloria gonzalo gordon goran grace graciela graeme graham grainne grant greg gregor gregory greta
    gretchen guido guillaume guillermo gunter gustav gustavo gwen gwyneth habib hadiza hakim halima hamid hamza hana
    hanna hannah hannes hans harold haroon harpreet harriet harris harry harvey hasan hassan hayden hayley hazel
    heather hector heidi heike heinz helen helena helene helga helmut henri henrik henry herbert herman hilary hilda
    hiro hiroshi holger holly horst howard hugh hugo humphrey hussain iain ian ibrahim ida idris ifeoma ignacio igor
    ilona ilse iman imani imran ines inga ingrid ioana ira irena irene irina iris irma isaac isabel isabella isabelle
    isaiah isaac isha ishaan isla ismael ismail ivan ivana iwona izzy jack jackie jackson jacob jacqueline jacques jade
    jaime jake jakub jamal james jamie jamila jan jana jane janet janice janine jared jasmin jasmine jason jasper
    javier jay jayne jean jeanette jeff jeffrey jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jess jesse
    jessica jessie jesus jill jillian jim jimmy jin jiri jo joachim joakim joan joana joanna joanne joao jochen jodie
    joe joel joerg johan johanna johannes john johnny jon jonas jonathan jordi jorge jorn jose josef joseph josephine
    josh joshua josie joyce jozef juan juanita judith judy jules julia julian juliana julianne julie juliet julien
    julio jurgen justin justine justyna jyoti kai kamal kamil kamila karen karim karin karina karl karolina kasia kat
    kate katarzyna kateryna katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina katya kavita
    kay kayla keisha keith kelechi kelly kelsey ken kenji kenneth kerry kerstin kevin khadija khalid kiara kieran kim
    kimberly kiran kirsten kirstie kirsty klara klaus kofi konrad kris kristen kristian kristin kristina kristof
    krystyna krzysztof kumar kurt kwabena kwame kwesi kyle laila lakshmi lara lars latisha laura lauren laurence
    laurent lauri lawrence lea leah leanne lee leena leigh leila leilani lena lenny leo leon leona leonard leonardo
    leonie leonora leroy lesley leslie leszek leticia lewis liam lidia lila lilian lillian lina linda lindsay lindsey
    lionel lisa lise livia liz lizzie lloyd logan lois lola lorenzo loretta lorna lorraine lou louis louisa louise luc
    luca lucas lucia lucie lucinda lucy luigi luis luisa luka lukas lukasz luke luna lutz luz lydia lyn lynda lynn
    lynne mabel maciej maddie madeleine mads magda magdalena maggie magnus maher mahmoud maisie maja malcolm malgorzata
    malik malin mandy manfred manish manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus
    marek margaret margarita marge margot maria mariam marian mariana marianne marie marielle marija marilyn marina
    mario marion marisol marissa marit marjorie mark marko markus marlene marlon marta martha martin martina martine
    marvin mary maryam mateo mateusz mathias mathilde matilda matt matteo matthew matthias matthieu maud maureen
    maurice mauricio max maxim maxime maxine maya meera megan mehdi mehmet mei melanie melinda melissa melvin mercedes
    meredith mette mia micah michael michaela michal michel michele michelle miguel mihai mika mike mikhail mikkel mila
    milan mildred milena mimi mina minh mira miranda miriam miroslav mitchell mo mohamed mohammad mohammed mohit moira
    molly mona monica monika monique morag morgan moritz moses moshe muhammad murray mustafa myra myriam myrtle nabil
    nadia nadine naima nana nancy nandini naomi nasir nasrin natalia natalie natasha nathalie nathan nathaniel neal ned
    neha neil nele nell nellie nelson nerys ngozi nia niamh nicholas nick nicola nicolas nicole nicoletta niels nigel
    nikhil nikita nikki niklas nikola nikolai nils nina nisha nishant nita noah noel noelle noemi noor nora norbert
    norma norman nuno nuria nura nurul obinna octavia odette ola olaf ole oleg olga oliver olivia olivier olu oluwaseun
    omar orla oscar oskar oswald otto owen pablo paige pamela paola paolo pascal patrice patricia patrick patrik patryk
    paul paula paulina pauline paulo pavel pawel pedro peggy per percy perry pete peter petra phil philip philipp
    philippa philippe phillip phoebe phyllis pierre pieter pilar pippa piotr polly poppy prakash preeti priya priyanka
    przemek quentin quincy rachel rachid radek radoslav rafael rafal raheem rahul raj rajesh rakesh ralf ralph ramesh
    ramon ramona ranjit raphael raquel rashid raul ravi raymond rebecca reggie regina reinhard remi renata renate rene
    renee reza rhian rhiannon rhoda rhona rhys ricardo riccardo richard rick ricky rita robbie robert roberta roberto
    robin robyn rocio rod roderick rodney rodrigo roger rohan rohit roisin roland rolf roman ron ronald ronan ronnie
    rory rosa rosalie rosalind rosario roseanne rosemary rosie ross rowan roxanne roy rudi rudolf rufus rupert russell
    ruth ruud ryan sabina sabine sabrina sadia sadie said saif saira salim sally salma salman salvatore sam samantha
    sameer sami samir samira sammy samson samuel sana sandeep sandra sandro sandy sangeeta sanjay santiago sara sarah
    sasha saskia saul savannah scott sean sebastian selena selma serena serge sergei sergio seth shabnam shane shania
    shannon sharon shaun shauna shawn sheena sheila shelley shirin shirley shivani shreya shweta sian sibylle sid
    sidney siegfried sienna sigrid silke silvia simon simona simone sinead siobhan sivan slavko sofia sofie sokrates
    solomon solveig sonia sonja sophia sophie soren spencer stacey stan stanislav stanley stefan stefania stefano
    steffi stella stephan stephanie stephen steve steven stewart stuart sue suki sunil sunita suresh susan susana
    susanna susanne susie suzanne suzy sven svetlana swati sylvia sylvie sylwia tabitha tadeusz takeshi tamara tamika
    tamsin tania tanja tanya tara tariq tasha tatiana tatjana taylor ted temitope teresa terence terry tess tessa thabo
    thandiwe thea theo theodor theodora theodore theresa therese thiago thierry thomas tiago tilda till tim timo
    timothy tina tobias toby todd tom tomas tomasz tommaso tommy toni tony tonya torben torsten tracey tracy travis
    trevor tricia trisha tristan trudy tunde tyler tyrone uche udo ulla ulrich ulrike uma una ursula usha usman ute uwe
    vadim valentina valeria valerie vanessa vasile vasily veena vera vernon veronica veronika vicki vicky victor vijay
    vikram viktor viktoria vilma vince vincent viola violeta virginie vishal vivek vivian vivien vivienne vlad vladimir
    volker wade walid wallace walt walter wambui wanda wanjiru warren wayne wei wendy werner wesley whitney wiktor
    wilfred wilhelm will willem william willy wilma winifred winston wojciech wojtek wolfgang xavier ximena yacine yan
    yana yann yannick yasemin yasmin yasmine yasir yelena yolanda yoshi yuki yuri yusuf yves yvette yvonne zac zach
    zachary zahra zainab zara zeynep zoe zofia zoltan zuzanna beatrix petros dimitrios dimitris konstantinos costas
    nikos yiannis giorgos eleni katerina despina stavros spiros ariadne thandeka sipho lerato naledi tendai chipo farai
    nkechi chukwuemeka adaeze amaka tolu segun yemi abiola folake kunle adwoa yaw kojo esi akua wanjiku njeri kamau
    otieno achieng mwangi nyambura zawadi juma hamisi habiba aminata mamadou ousmane fatoumata moussa cheikh rokhaya
    youssef yusra tarek hatem rania samar layla leyla emre ayse elif burak selin cem deniz ozan tolga pinar parisa neda
    kaveh arash babak ramin sanjana ananya aditya arnav rohini padma gopal ganesh murali venkat karthik sneha swapnil
    tejas nimisha bhavna chetan dhruv meenakshi mihir payal rishi sahil tanvi varun minh quang huong tuan phuong thuy
    trang nguyen linh jiho minjun seoyeon jiwoo hyun sakura haruto kenta naoko tomoko yoko keiko michiko satoshi kazuo
    putu wayan ketut nurul dewi agus budi rizal aisyah farhan ilya oksana olena taras bohdan yaroslav svitlana nadiya
    halyna zhanna vasyl mykola andriy ihor ruslan rustam aigul nursultan gulnara jadwiga halina bozena grazyna ludmila
    milos milica jelena dragan zoran vesna mirjana slobodan danica dusan jovana ivica zeljko mladen snezana katica
    laszlo istvan ferenc gabor katalin erzsebet ildiko zsofia balazs bence eszter mihaela ioan gheorghe florin radu
    razvan cosmin catalin aino eero jukka pekka juhani tuula ritva kaisa sanna heikki markku tapio ingeborg haakon knut
    terje gro sveinung maarten joost sanne femke fleur daan thijs bram wouter jeroen marijke annelies aoibhinn caoimhe
    saoirse ciara oisin fionn cormac diarmuid donnacha padraig eithne angharad carys cerys eluned ffion gethin gwilym
    huw iestyn llinos myfanwy rhodri sioned catriona mairi morven ailsa eilish hamish lachlan ruaridh struan aroha
    wiremu hine rangi hemi tama ngaire moana ignatius bartholomew cornelius barnaby horatio lysander octavius phineas
    araminta cordelia cressida hermione imogen lavinia ophelia perpetua philomena sybil tamsyn venetia xanthe zelda
    odile fenna isolde briony
    """
)
"""Given names of many countries, folded and without accents. Names that are everyday words or well-known places stay
out ("Hope", "May", "Florence"): behind a greeting they are names all the same."""

_SHORT = """
    albert: al bert; alexander alexandra alejandro aleksander aleksandra alessandra alexandros: alex al sandy sasha
    xander lex ales; alfred: alfie fred al; allison alison alice: ali; amanda: mandy; andrew andreas andrzej andre:
    andy drew; angela angelica angelika: ange; ann anna anne hannah: annie nan; anthony antonio antoine: tony ant toni;
    arthur: art; barbara: barb babs basia; bartholomew: bart; beatrice beatriz: trixie bea; belinda: lindy; benjamin
    benedict: benji benny; bernard: bernie; bridget: bridie biddy; caroline carolina: carrie caz; cassandra alexandra
    sandrine: cassie sandra; catherine katherine kathryn katharina katarzyna kathleen ekaterina: cathy kathy kate katie
    kasia kit katya kath cath; charles: charlie chuck chaz; charlotte: lottie charlie; christopher christoph krzysztof:
    kris chris kit krzys; christina christine kristina kristin: tina chris chrissy kris kirsty; constance: connie;
    cynthia: cindy; daniel daniela danielle: danny dani; david dawid: dave; deborah: debbie debra debs; dominic dominik
    dominique: nic; donald: donny; dorothy: dot dottie dolly; douglas: doug; edward edwin edgar edmund eduardo: eddie
    ted ned teddy; eleanor elena: ellie nell nellie nora lena; elizabeth elisabeth elzbieta: liz lizzie beth betty
    betsy eliza lisa libby ela bess; emily emilia: millie em; emma: em; eugene evgeny: gene zhenya; evelyn: evie eve;
    florence: flo florrie; francis francisco franz francesco: frank fran paco; frances francesca franziska: frankie
    fran fanny; frederick friedrich alfred wilfred: fred freddie fritz; gabriel gabriela gabrielle: gabi gaby;
    geoffrey: geoff jeff; jeffrey: jeff; gerald gerard: gerry jerry; gillian: jill gill; giovanni: gianni; grzegorz:
    grzesiek greg; harold: harry hal; harriet: hattie; helen helena: nell lena nellie; henry heinrich: harry hank
    heinz; isabel isabella isabelle: izzy bella belle; jacqueline: jackie jacqui; jacob jakub: jake kuba; james: jim
    jimmy jamie jem; jennifer: jen jenny; jeremy: jem jez jerry; joanna joanne johanna: jo asia hanna; john johannes:
    jack johnny jon hans; jonathan nathaniel nathan: jon jonny nat; jose: pepe; joseph josef giuseppe: joey sepp beppe
    joe; josephine: jo josie; judith: judy jude; julia juliet juliette: jules; kenneth: kenny; lawrence laurence: larry
    laurie; leonard leonardo: lenny; lillian: lily lil; louise louisa louis: lou; lewis: lou lew; lucinda: cindy lucy;
    lucia: lucy; madeleine: maddie; magdalena: magda lena; malgorzata: gosia; margaret: maggie meg peggy marge greta
    daisy madge; martha: marta; mary maria: molly polly mamie; matilda: tilly tilda; matthew matthias mateusz: matt
    matty; michael michal mikhail: mick mickey mikey misha mike; michelle: shelly shell mich; mohammed mohammad
    muhammad mohamed: mo; natalie natalia natasha: tasha nat; nicholas nicolas nikolai nikolaus: nick nicky nico klaus;
    nicole nicola: nicky nikki nic; oliver: olly ollie; olivia: livvy ollie liv; oluwaseun: seun; patricia: patty
    tricia trish; patrick: paddy; peter pyotr: pete; philip phillip: pip phil; philippa: pip pippa; priscilla: cilla;
    przemyslaw: przemek; rachel: rach; rebecca: becky becca bex; richard: rick ricky dick; robert: bob bobby bert rob
    robbie; roderick: rod; ronald veronica: ronnie ron; rosemary: rose rosie romy; samantha samuel samira: sam sammy;
    sarah: sally sadie; sebastian: seb basti; sophia sofia zofia: sophie zosia; stephen steven stefan: steve stevie;
    stephanie: steph steffi; stewart stuart: stu; susan susanna suzanne susanne: sue susie suzy; terence: terry;
    theresa teresa: tess tessa terry tracy; theodore theodor: ted teddy; thomas: tom tommy; tomasz: tomek tom; timothy:
    tim timmy; valerie: val; victoria: vicky tori vicki; virginia: ginny; vladimir: vova volodya; wilhelmina: minnie
    mina; william: bill billy willy liam; winifred: winnie freddie; wojciech: wojtek; zachary: zac zach zak; zuzanna:
    zuza susie
"""
"""The long forms of a name, and behind the colon what people with that name go by."""


@cache
def _groups(short: bool) -> dict[str, set[int]]:
    """The lines of the table that each name stands in: as a short form, or as a long one."""
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(_SHORT.split(";")):
        for name in line.split(":")[short].split():
            groups.setdefault(name, set()).add(number)
    return groups


_NONE: set[int] = set()


def are_one_name(one: str, other: str) -> bool:
    """Whether two given names may be one person's: the same, one short for the other, or one the start of the other.

    Both are folded and without accents.
    """
    if one == other:
        return True
    long, short = _groups(False), _groups(True)
    nicks = short.get(one, _NONE), short.get(other, _NONE)
    if nicks[0] & (nicks[1] | long.get(other, _NONE)) or nicks[1] & long.get(one, _NONE):
        return True
    start, whole = sorted((one, other), key=len)
    apart = start in GIVEN and whole in GIVEN and (len(start) > 4 or (len(start) > 3 and start.endswith("a")))
    return len(start) > 1 and whole.startswith(start) and not apart
