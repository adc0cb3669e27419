"""Given names and surnames of many cultures as English texts spell them.

Clues for the name tagger, not a register: a word here is more likely a person than a word that is not, no
more. Words that are common English nouns, months or places first (`may`, `june`, `austin`) are left out
where they would mislead. All lower case.
"""

GIVEN_NAMES = frozenset(
    """
    aaron abby abel abigail abraham adam adrian adriana agnes aidan aileen alan alana albert alec alejandra
    alejandro alex alexa alexander alexandra alexia alexis alfred alice alicia alison allan allen allison
    alma alvin alyssa amanda amber amelia amy ana anastasia andre andrea andreas andres andrew andy angel
    angela angelica angelina angelo angie anita ann anna annabel anne annette annie anthony antoine
    antoinette anton antonia antonio april ariel arlene armando arnold arthur ashley astrid audrey august
    augustus aurelia austin ava barbara barney barry bart basil beatrice becky belinda ben benedict benjamin
    bennett bernadette bernard bernice bert bertha beth bethany betsy betty beverly bill billy blake blanche
    bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian briana bridget brittany
    brooke bruce bruno bryan bryce caitlin caleb calvin cameron camilla camille candace carl carla carlo
    carlos carlton carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecil cecilia
    cedric celeste celia chad charlene charles charlie charlotte chelsea cheryl chester chloe chris christa
    christian christiane christina christine christoph christophe christopher christy chuck cindy claire
    clara clarence clarissa clark claude claudia clayton clement cliff clifford clint clinton clive clyde
    cody colin colleen connie connor conrad constance cora corey cornelius courtney craig crystal curtis
    cynthia cyril daisy dale damian damon dan dana daniel daniela danielle danny daphne darlene darrell
    darren daryl dave david dawn dean deanna debbie deborah debra deirdre delia delores denis denise dennis
    derek desmond diana diane diego dieter dimitri dirk dolores dominic dominique don donald donna dora
    doreen doris dorothy doug douglas duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar
    edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elinor elisa elisabeth
    eliza elizabeth ella ellen elliot elliott elmer elsa elsie elvira emil emilia emilie emilio emily emma
    emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst esteban estelle esther
    ethan ethel eugene eugenia eva evan eve evelyn ezra fabio felicia felicity felipe felix ferdinand
    fernando fiona flora florence floyd frances francesca francesco francis francisco franco francois frank
    franklin franz fred freda freddie frederic frederick frederik friedrich fritz gabriel gabriela gabrielle
    gail gareth garrett gary gavin gene genevieve geoff geoffrey george georges georgia georgina gerald
    geraldine gerard gerardo gerhard gertrude gilbert giles gillian gina gino giorgio giovanna giovanni
    gisela giulia giuseppe gladys glen glenda glenn gloria gonzalo gordon grace graham greg gregg gregory
    greta guido guillermo gunter gus gustav gustavo guy gwen gwendolyn hank hannah hans harold harriet
    harris harrison harry harvey hazel heather hector heidi heinrich heinz helen helena helene helga helmut
    henri henrietta henrik henry herbert herman hilary hilda holly homer horace horst howard hubert hugh
    hugo humphrey ian ida ignacio ingrid inga irene iris irma irving isaac isabel isabella isabelle isaiah
    isidore ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake james jamie jan jane janet
    janice jared jasmine jason javier jay jean jeanette jeanne jeff jefferson jeffrey jen jenna jennifer
    jenny jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joanna joanne
    joaquin joe joel joey johan johanna johannes john johnny jon jonah jonas jonathan jordan jorge jose
    josef josefina joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian
    juliana julie julien juliet juliette julio julius jurgen justin justine kaitlyn karen karin karl karla
    kate katharina katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelvin ken kenneth
    kenny kent kerry kevin kim kimberly kirk kirsten klaus kristen kristin kristina kristine kurt kyle lance
    larry lars laura lauren laurence laurent laurie lawrence leah lee leigh lena leo leon leonard leonardo
    leonora leroy leslie lester lewis liam lila lillian lily linda lindsay lindsey lionel lisa liz lloyd
    logan lois lola lorena lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas lucia
    luciano lucille lucinda lucy luigi luis luisa luke luther lydia lyle lynn mabel mack madeleine madeline
    madison mae maggie malcolm mandy manfred manuel manuela marc marcel marcia marco marcos marcus margaret
    margarita margot maria marian mariana marianne marie marilyn marina mario marion marisa marjorie mark
    marlene marlon marsha marshall marta martha martin martina marty marvin mary mason mathew mathias
    mathilde matt matteo matthew matthias maureen maurice mauricio mauro max maxine maxwell megan meghan
    melanie melinda melissa melvin mercedes meredith michael michaela michel michele michelle mick miguel
    mike mildred miles millicent milton mindy minnie miranda miriam mitchell moira molly mona monica monique
    morgan morris moses muriel murray myra myrtle nadia nadine nancy naomi natalia natalie natasha nate
    nathan nathaniel neal ned neil nellie nelson nicholas nick nicola nicolas nicole nigel nina noah noel
    nora norbert noreen norma norman octavia olga oliver olivia ophelia oscar otto owen pablo paige pam
    pamela paolo pascal pat patricia patrick patsy patty paul paula paulette pauline paulo pedro peggy
    penelope penny percy perry pete peter phil philip philippa philippe phillip phoebe phyllis pierre pietro
    polly priscilla quentin quincy rachel rafael ralph ramon ramona randall randolph randy raoul raphael
    raquel raul ray raymond rebecca reggie regina reginald reinhard rene renee reuben rex rhonda ricardo
    rich richard rick ricky rita rob robbie robert roberta roberto robin robyn rochelle rod roderick rodney
    rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory rosa rosalie rosalind rosanne rosario
    rose rosemary ross roxanne roy ruben ruby rudolf rudolph rudy rufus rupert russell ruth ryan sabine
    sabrina sally salvador salvatore sam samantha sammy samuel sandra sandy santiago sara sarah sasha saul
    scott sean sebastian selena selma sergio seth shane shannon sharon shaun shawn sheila shelby sheldon
    shelley sherry shirley sidney siegfried sigmund silvia silvio simon simone sofia sonia sonja sophia
    sophie spencer stacey stacy stan stanley stella stephan stephane stephanie stephen steve steven stewart
    stuart sue susan susana susanna susanne suzanne sven sybil sydney sylvester sylvia sylvie tamara tammy
    tania tanya tara tatiana ted terence teresa terrence terri terry tess thelma theo theodore theresa
    therese thomas tiffany tim timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy
    travis trevor tricia tristan troy tyler ulrich ursula valentin valentina valentine valerie vanessa vera
    verna vernon veronica vic vicki vicky victor victoria vince vincent vincenzo viola violet virgil
    virginia vivian vivienne wade wallace walter wanda warren wayne wendell wendy werner wesley wilbur
    wilfred wilhelm will willard william willie wilma winifred winston wolfgang yolanda yvette yvonne zach
    zachary zoe

    aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexandr alexei alexey alexandru alina
    alisher alla alyona anatol anatoli anatoliy anatoly andrej andrei andrey andrii andriy andrzej ania
    antonina arkady armen arsen arseniy arseny artem artur artyom ashot askar aslan bartosz beata bogdan
    bohdan boleslaw borislav bozena branko catalin corina cristian cristina dalia damir danil danila danilo
    danuta daria darius dariusz darya denys dmitri dmitrii dmitriy dmitry dmytro dragan dumitru dusan
    dzmitry edvard eduard egor ekaterina elvis elza ewa evgenia evgeni evgenii evgeny feodor florin fyodor
    galina gennady georgi georgiy georgy gheorghe goran grigory grzegorz gyorgy halyna hryhoriy ihar ihor
    iharu ilham ilia ilir ilya inna ioan ioana ion ionut ioannis iosif irina iryna istvan ivana ivanka ivica
    ivo iwona jaroslav jaroslaw jelena jerzy jiri josip jovan jozef kaja karol kasia kateryna katarzyna
    katya khadija kirill kliment konstantin konstantyn kostas kostyantyn krzysztof ksenia laszlo lazar lech
    leonid leonyd lesya levan lidia liliana liudmila ljubomir lubov ludmila lyubov lyudmila magda magdalena
    maja maksim maksym malgorzata marcin marek mariusz mariya marija mariia marko matej mateusz matvei maxim
    mihai mihail mikael mikhail mikheil mikhalai mikola mikalai milan milos milorad mirek miroslav mirko
    mladen mykhailo mykola nadezhda nadiya nastassia natalya nataliya nebojsa nenad nicolae nicusor nikita
    nikol nikola nikolai nikolaos nikolay nikos nino nodar nursultan oksana oleg oleh oleksandr oleksandra
    oleksiy oleksii olena olesya olexander ondrej orest ostap ovidiu panagiotis pavel pavlo pawel petar petr
    petra petro piotr predrag radek radoslav radoslaw radovan rafal ramzan rasa rashid ratko renata roksana
    rostislav rostyslav ruslan rustam ryszard saulius semyon serge sergei sergey sergiu serhii serhiy
    shavkat siarhei siarhiej slava slavko slobodan snezana sofya spyros stanislav stanislaw stefan stefania
    stefanie stefanos stepan stoyan svetlana sviatlana svitlana szymon tadeusz tamar taras tatjana tatyana
    teodor tetiana tihomir timofei timur tomasz tomislav traian tymofiy ulyana urszula vadim vadym vaclav
    valdis valentyn valentyna valeri valerii valeriy valery varvara vasil vasile vasili vasily vasyl venera
    vesna veronika viacheslav viktar viktor viktoria viktoriya viktoriia vilnis vita vitali vitalii vitaliy
    vitaly vlad vladimir vladislav vladyslav vladimer vladzimir vojislav vojtech volodymyr vsevolod vuk
    vyacheslav waldemar wiktor witold wladyslaw wojciech yahor yakov yana yanina yaroslav yaroslava yefim
    yegor yekaterina yelena yevgeniy yevgeny yevgenia yevhen yevheniya yulia yuliia yuliya yura yuri yurii
    yuriy yury zbigniew zdravko zenon zinaida zoran zoya zsolt zurab zuzana

    aziz abbas abd abdallah abdel abdelaziz abdul abdulaziz abdullah abdulrahman abu adel adnan ahmad ahmed
    ahmet aisha akram ali alia amal amin amina amir amira ammar anas anwar arash arif ashraf asif asma atef
    ayatollah ayman ayse aziza bahram bashar bashir basma bassam bilal daoud dawood ebrahim ehsan ehud emre
    erdal erkan esmail ezzat fadi fahad fahd faisal faiz farah farhad farid farida farouk fatima fatma fawzi
    fayez feisal fethullah firas ghassan gholam habib hadi hafez haider hakan hakim halil hamad hamid hamza
    hana hanan hani haroon hasan hashem hassan hatem hayder hesham hisham hojatoleslam hossein huda husain
    husam hussain hussein husayn ibrahim idris ilan imad iman imran ismail issa itamar itzhak iyad jabbar
    jafar jalal jamal jamil javad jawad kamal kareem karim kassem kemal khaled khalid khalifa khalil khamis
    latif layla leila lina lubna mahdi maher mahmood mahmoud mahmud majid malik mansour marwan maryam masoud
    massoud mehdi mehmet mahinda menachem mohamad mohamed mohammad mohammed mohamud mohsen moqtada moshe
    mostafa mounir muhammad muhammadu mukhtar munir murad murat musa mustafa muqtada nabil nader nadim
    naftali naguib nasser nasrallah nazir nidal nizar noor nouri nuri omar omer osama osman othman parviz
    qais qasem qasim qassem rabih rafiq rafik rahim rahman rajab rami rania rashad rasheed recep reza riad
    riyad sa'ad saad sabah saddam sadiq saeed safa said saif salah salam saleh salem salim salma salman sami
    samir samira sana sayed seif selim shafiq shahid shaul sherif shimon shlomo suha suleiman sultan tahir
    tal talal talat tamer tariq tarek tayyip tayeb turki tzipi umar usama usman wael waleed walid wassim
    wissam yaakov yahya yair yasin yasir yasmin yasser yitzhak yoav yosef yossi yousef youssef yuval yusuf
    zaid zainab zakaria zaki zayed zeinab zeynep zia zubair ziad

    aarav aditya ajay ajit akash akhil akshay amar amit amitabh anand anil anjali ankit anupam anuradha
    aparna arjun aruna arun arvind asha ashok ashwin atal babu balakrishnan benazir bharat bhumibol chandra
    chandrika chetan deepak devendra dinesh divya ganesh gaurav gautam geeta girish gopal govind gurpreet
    hari harish harsh hemant indira jagdish jaswant jayant jyoti kapil karan kavita kiran kishore krishna
    kumar lakshmi lalit lata madhav madhuri mahatma mahesh mani manish manmohan manoj meera mohan mohandas
    mohit mukesh nandini narendra naresh naveen neha nikhil nirmala nitin padma pankaj parvez pervez
    prabhakaran pradeep prakash pranab prasad prashant praveen pratibha preeti prem priya rahul raj raja
    rajesh rajiv rajnath rakesh ramesh ranil ranjit rashmi ravi rekha rohan rohit sachin sanjay sanjeev
    santosh sapna sarita satish shankar sharad shashi shiv shreya shyam siddharth sita smita sonali srinivas
    subhash subramanian sudhir sujata suman sumit sunil sunita suresh sushma swati tanvir tushar uday uma
    usha vandana varun venkat vidya vijay vikas vikram vimal vinay vinod vishal vivek yogendra yogi zulfikar

    akihito akiko akira aung ayumi bao bing bo bong byung chang chao chen cheng chi chiang chong chul chun
    daisuke dae dong emi fang feng fumio gao goh guang haruki hideki hideo hiro hiroshi hirohito ho hong hua
    hui hun hyun ichiro jian jiang jie jin jing jong joon ju jun jung junichiro kazuo keiko ken'ichi kenji
    kenzo khin khanh kofi kyung lei lien liang ling linh mahathir makoto mao mariko masako mei meng mi
    michiko min ming minh moon myung nam naoto naruhito ngoc nguyen noriko park phuong ping qi qiang qing
    quang quoc rong ryu sakura sang satoshi seiko seok seung shan shigeru shin shinzo sho shu shui sook soon
    sukarno sun suharto susilo suu takashi takeshi takeo tadao taro thaksin than thanh thein thi thuy tomoko
    toshiko trang trung tuan ung van wan wei wen woo xi xiang xiao xiaoping xin xing xu xue yan yang yasuo
    yi yin ying yingluck yoichi yoko yong yoo yoon yoshi yoshihide yu yuan yuki yukio yumi yun zedong zemin
    zhang zhao zhen zheng zhi zhong zhu

    abebe abdoulaye abiy achieng adama adebayo adesina afua akin akosua alassane alpha amara aminata amadou
    ama ayo babatunde bakary bamidele boubacar chidi chika chima chinedu chinua chukwu desta didier dlamini
    ebele emeka emmerson fatou fatoumata folake foday goodluck guillaume haile hailemariam ibrahima idriss
    ifeanyi ike ikechukwu issoufou jakaya jomo joao joaquim kagiso kamau kgalema khama kwabena kwame kwasi
    lamine levy lindiwe macky mahamadou mamadou mandla mangosuthu meles mengistu moussa mpho mswati muammar
    mulatu mwai nana nkosazana ngozi nnamdi ousmane olusegun oluwaseun omondi oumar paul-henri pieter raila
    salif salva sani samora seydou sekou sibusiso sipho siphiwe souleymane tendai tendulkar thabo thandi
    themba tsegaye umaru uhuru wangari wole yaw yoweri yemi zanele zola

    agustin alberto alfonso alfredo alvaro anibal arturo augusto beatriz benito bernardo blanca camilo
    carlota cesar consuelo cristobal cristiano dario dilma edgardo efrain emiliano ernestina evo ezequiel
    fabian federico fidel flavio gaston geraldo german gilberto graciela hernan humberto ines iker iñaki
    isidro itziar jair jeronimo jimena josé julieta leandro leonel leopoldo luiz luzia manolo marcelo
    mariano mateo maximo mireya moises montserrat nestor nicanor nicolás norberto octavio ollanta orlando
    osvaldo patricio paulina pilar rafaela ramiro raimundo ramón raúl renato rigoberto rocio rogelio rosalia
    ruy sandro santos sebastião silvana simón soledad teodoro thiago tomás trinidad umberto vicente vinicius
    wilmer xavier ximena zulema álvaro andrés ángel cristóbal césar félix germán héctor iván jesús joaquín
    juán julián lucía luís maría martín mónica óscar rubén sofía verónica víctor

    aino anders anneli anja annika antti arne arvid asger bengt birgit bjorn bjarne björn britta carsten
    christer dag eero einar elin elise erkki esko eva-lena fredrik frode geir gerda gitte göran gudrun
    gunnar gunilla gustaf gösta haakon halvard hanne harald hedda helle henning inge ingeborg ingvar jaakko
    janne jens jesper jorgen jörg juha jukka jussi jürgen kaisa kari karsten kirsti kjell knud knut lasse
    leif lene liv maarten magnus malin margrethe marit markku marten matti mette mikko morten nils odd ola
    olaf olav olli ove paavo pekka pernille pirjo poul ragnar rasmus riikka rune sauli sigrid sigurd signe
    silje sirpa soren stein stig sverre tage tapio tarja terje thorbjorn thor torbjorn tore torsten tove
    trond trygve ulf ulla urho vidar ville väinö åsa østen

    adele aime alain alban aline anais andré antonin arnaud aurelie aurélie benoit benoît bertrand brigitte
    bénédicte cécile céline claudine clémence cyrille dany delphine edouard édouard elodie emile émile
    etienne étienne fabien fabienne fabrice florian franck françois françoise frédéric gaelle georgette
    gérard ghislain gilles hélène henriette herve hervé honore hortense jean-claude jean-luc jean-marc
    jean-marie jean-michel jean-paul jean-pierre jean-yves jérôme josiane joëlle karine laetitia loic loïc
    lucien ludovic maelle marguerite marine marlène mathieu maud maxime mireille najat nathalie noëmie odile
    olivier pascale patrice pascaline pierre-yves raymonde régis rémi renaud rené renée sandrine ségolène
    solange stéphane sylvain sylviane thierry valéry valérie yann yannick yves agata alessandra alessandro
    alessio beppe bruna chiara claudio concetta daniele davide domenico donatella elisabetta emanuele enzo
    ettore fabrizio federica filippo flavia gaetano gennaro gianfranco gianluca gianni giacomo gioacchino
    ilaria lamberto ludovico luciana marcello massimo maurizio mirella nello nicolò ornella pasquale piero
    pier raffaele renzo riccardo rocco romano romeo stefano tiziana tiziano ugo valerio vittoria vittorio
    aart arjen bas carola corine dries erwin frans frits geert gerrit gijs griet hendrik henk hilde huub
    ineke jaap jeroen joop joost joris jurriaan katrien kees klaas koen lieve lodewijk loes lotte maaike
    marijke mieke niels rik roel ruud saskia sjoerd thijs tineke truus wim willem wouter anke annegret axel
    bernd bodo brunhilde detlef dietmar dietrich eckhard edeltraud egon elke erhard ernst-august eva-maria
    ewald frauke gabriele gerd gertraud gottfried gottlieb guenther günter günther hannelore hans-dietrich
    hans-peter hartmut heiko heiner heinz-christian helmuth hermann hildegard hubertus ilse ingo jochen
    joachim karl-heinz karl-theodor käthe klaus-peter lothar ludwig lutz marlies monika oskar peer ralf
    reiner reinhold rosemarie rüdiger sigmar silke steffen thorsten traudl ulrike ute uwe volker walburga
    walther wernher wilhelmine winfried wolf wolfram athanasios antonis apostolos christos costas dimitris
    dimitrios efstathios eleni evangelos giorgos katerina kyriakos konstantinos leonidas michalis pavlos
    prokopis stavros stelios theodoros vassilis yanis yannis yiannis zoi
    """.split()
)
"""Given names, lower case."""

AMBIGUOUS_GIVEN_NAMES = frozenset(
    """
    alma alpha amber angel april art august austin bill bo bob brooke carol chad chase chelsea china chi
    christian crystal dae daisy dale dawn dean dong earl emerald faith florence frank georgia german glen
    grace grant guy harmony hazel heather ho holly homer hope hua hui iris ivory ivy jack jade jasmine
    jordan joy june justice kay kent king la lance lee levy lily lola long madison major mark marina mason
    max may mercedes mercy mi miles min moon morgan moses nam nelson odd olive page park pat patience patsy
    paris pearl penny perry phoenix ping prem prince queen ray reading regina rich rob robin rocky rod roman
    rose ruby rusty saint sally san sandy santiago santos savannah sea sean sierra sky solange song sonny
    soon spencer stein stella sue summer sun sydney tad temple thi trinidad troy van victoria viola violet
    virginia wade wan warren wayne wen will win wolf woo world xi yang yen young yu
    """.split()
)
"""Given names that are as often something else: ordinary words, titles, places, particles."""

SURNAMES = frozenset(
    """
    abbott adams aguilar alexander allen alvarez anderson andrews armstrong arnold atkinson austin bailey
    baker baldwin banks barker barnes barrett barton bates becker bell bennett benson berg bishop black
    blair blake bowman boyd bradley brady brooks brown bryant burke burns burton bush butler byrne campbell
    carlson carpenter carr carroll carson carter castillo castro chambers chan chapman chavez chen clark
    clarke clinton cohen cole coleman collins cook cooper cox craig crawford cruz cunningham curtis daniels
    davidson davies davis dawson day dean delgado diaz dixon dominguez douglas doyle duncan dunn edwards
    elliott ellis erdogan evans farrell ferguson fernandez fernando fischer fisher fitzgerald fleming
    fletcher flores ford foster fowler fox francis franklin fraser freeman fuller gallagher garcia gardner
    garrett george gibson gilbert gomez gonzales gonzalez goodman gordon graham grant gray green greene
    griffin gupta gutierrez guzman hall hamilton hansen hanson harper harris harrison hart harvey hawkins
    hayes henderson henry hernandez herrera hicks higgins hill hoffman holland holmes holt hopkins horton
    howard howell hudson hughes hunt hunter ibrahim jackson jacobs james jenkins jensen jimenez johansson
    johnson johnston jones jordan joseph kaiser kaplan kaufman keller kelley kelly kennedy khan kim king
    klein knight kumar lambert lane larsen larson lawrence lawson lee lewis li lin little liu lloyd long
    lopez lucas lynch macdonald mackenzie marquez marsh marshall martin martinez mason matthews mccarthy
    mcdonald mckenzie mcmahon medina mendez mendoza merkel meyer miles miller mills mitchell montgomery
    moore morales moreno morgan morris morrison müller murphy murray myers nelson newman newton nguyen
    nichols nielsen obama obrien o'brien o'connor o'neill oliver olsen olson ortega ortiz osborne owen owens
    palmer park parker parks patel patterson payne pearson pena perez perkins perry peters petersen peterson
    phillips pierce porter powell price quinn ramirez ramos reagan reed reid reyes reynolds rice richards
    richardson riley rivera roberts robertson robinson rodriguez rogers romero roosevelt rose ross ruiz
    russell ryan salazar sanchez sanders santiago santos schmidt schneider schultz schwartz scott sharma
    shaw shah simmons simon simpson singh smith snyder soto spencer stein stephens stevens stewart stone
    sullivan suzuki sutton tanaka taylor thomas thompson torres tran tucker turner vargas vasquez vega
    wagner walker wallace walsh walters wang ward warren washington watkins watson watts weaver webb weber
    webster weiss welch wells west wheeler white williams williamson willis wilson wong wood woods wright wu
    yamamoto yang yates yilmaz young yusuf zhang zhao zhou zimmerman zuckerberg abdullah ahmed ahmadi akhtar
    al-assad aliyev assad barak bashir begum bhatt bhutto chaudhry chowdhury das desai ghani hariri hassan
    hossain hosseini hussain hussein iyer karimov karzai kapoor khalil khamenei khatami malik mehta mishra
    modi mohammed mubarak nair netanyahu rabin rahman rao reddy rezaei rouhani saleh sharif sharon singhal
    verma yadav bondarenko boyko fedorov hrytsenko ivanov ivanova kovalchuk kovalenko kovalev kowalski
    kozlov kravchenko kuznetsov lavrov lebedev melnyk mikhailov morozov nowak novak novikov orlov pavlov
    petrenko petrov petrova popescu popov romanov savchenko semenov shevchenko sidorov smirnov sokolov
    stalin tkachenko tymoshenko vasiliev volkov yanukovych yeltsin yushchenko medvedev gorbachev khrushchev
    lenin adeyemi diallo diop keita mandela mbeki mugabe ndiaye nkrumah okafor okonkwo ouattara sow toure
    traore zuma almeida alves barbosa bolsonaro carvalho costa ferreira fonseca gomes goncalves lula maduro
    martins oliveira pereira pinto ribeiro rocha rodrigues silva soares sousa souza teixeira bernard blanc
    bonnet dubois dupont durand fournier girard laurent lefebvre lefevre legrand leroy macron mercier michel
    moreau morel petit richard robert rousseau roux sarkozy hollande andersson bergman eriksson gustafsson
    hansson karlsson larsson lindberg lindqvist nilsson persson svensson bianchi berlusconi colombo conti
    esposito ferrari gallo greco mancini marino moretti rizzo romano rossi russo braun hofmann huber koch
    krause kruger lehmann richter schäfer schmitz scholz schroeder schröder schulz schwarz vogel wolf
    zimmermann jong bakker janssen visser abe fukuda hayashi ito kato kobayashi koizumi nakamura sasaki sato
    takahashi watanabe yamada yoshida
    """.split()
)
"""Frequent surnames, lower case."""
