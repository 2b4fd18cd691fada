/** Surnames that the endings in `name-endings.ts` do not already give away. */
export const surnames = `
abrahamsson ahl ahlbom ahlberg ahlbäck ahlén ahlgren ahlin ahlm ahlmark ahlquist ahlqvist ahlstedt ahlström
ahlstrand almgren almkvist almquist almqvist almström alm alström alnervik amberntsson andersson anderson
andrén appelgren appelqvist arenander arnesson arvidsson askling asp asplund asplind augustsson axelsson axén
back backe backlund backman backström banck barkman beckman bengtson bengtsson berg berge bergdahl berggren
berglin berglind berglund bergman bergmark bergquist bergqvist bergsten bergstedt bergstrand bergström
bergvall berndtsson bernhardsson bertilsson billing birgersson björck björk björkdahl björkegren björkén
björkholm björklund björkman björkqvist björling björnberg björnfot björnsson blad blixt blidberg blom
blomberg blomgren blomkvist blomquist blomqvist blomster blomstrand blomström bodin boberg bodén bohlin bohman
bolander bolin boman bonde bondesson borg borgström borglund borgh boström boqvist brandt brant brandel
brandberg bratt bredberg brink broberg brodin broman brolin brorsson broström bruhn bruun bruce brundin
bryngelsson brännström brännlund bråth byström bylund byberg burman bylin bäck bäcklund bäckman bäckström
bälter börjesson börjeson cardell carlbom carlberg carlén carlgren carlsson carlson carlström caspersson
cederberg cedergren cederholm cederlund cederqvist cederström cedervall christensson christiansson clarin
claesson cronholm cronqvist cronberg dahl dahlberg dahlbäck dahlén dahlgren dahlin dahlman dahlquist dahlqvist
dahlstedt dahlström dahlstrand danielsson davidsson domeij drugge dufva edberg edenholm edfelt edgren edholm
edin edlund edling edman edqvist edström edvall edvardsson ehn ehrling ehrnborg ejdestam ek ekberg ekblad
ekblom ekdahl ekedahl ekegren ekelund ekelöf ekengren ekenstam ekholm eklind eklund eklöf ekman ekmark eksell
ekstrand ekstedt ekström ekwall ekvall elfström elfving eliasson elmgren elofsson emanuelsson emilsson englund
engberg engblom engdahl engelbrektsson engkvist engman engqvist engström engvall enström enqvist ericson
ericsson eriksson erixon erlandsson erlingsson ernstsson eskilsson evaldsson evertsson fagerberg fagerlund
fagerström falk falck falkenberg fast ferm fernström fernqvist fjellström fjällström flink flodin flodén
flodström flodman flygare folkesson forsberg forsell forsgren forslund forsman forsmark forsström forss
forssell forssén forsling fors franzén franzen fransson fredholm fredin fredlund fredriksson friberg fridlund
frid fridell fridén frisk friis frisell fritz fritzell fritzon frykholm fröberg fröding fröjd fröjdh fälth
fält fälldin färm gabrielsson garpenholt gavelin georgsson gerdin gidlund gillberg gran granat granath
granberg grandin granlund granqvist granström gren grip grundberg grundström gröndahl grönberg grönlund
grönqvist grönvall gunnarsson gustafson gustafsson gustavsson gyllensten gyllenhammar gyllenborg gyllenstierna
gärdin göransson götberg göthberg gödecke hagberg hagel hagelin hagelberg hagelqvist haglind haglund hagman
hagnell hagström halvarsson hallberg hallbäck halldin hallén hallgren hallin hallman hallqvist hallström
hamberg hammar hammarberg hammarlund hammarström hammarstedt hamrin hamrén hanning hansson hansen hanson
haraldsson harrysson hassel hasselgren hast hed hedberg hedblom hedenskog hedén hedin hedkvist hedlund hedman
hedqvist hedström hedvall heed heijkenskjöld hel heldt helander helgesson helin hell hellberg hellgren hellman
hellqvist hellsten hellström helmersson hemmingsson henningsson henriksson herbertsson hermansson hermodsson
herrström hild hillbom hillberg hildingsson hjalmarsson hjelm hjelmqvist hjert hjort hjorth hjärpe hjältström
hoff hoffman hoffmann hofberg hofgren hogstedt holm holmberg holmbom holmdahl holmén holmer holmgren holmkvist
holmlund holmquist holmqvist holmstedt holmsten holmstrand holmström holst holgersson hoflund hugosson hult
hultberg hultén hultgren hultin hultkrantz hultman hultmark hultqvist hultstrand hurtig huss hyltén hyllander
hylander håkansson hård hägg häggblad häggblom häggkvist hägglund häggström häll hällgren hällström hänninen
härd härdelin högberg högblom höglund högman högström högstedt hök höök höijer hörberg hörnfeldt hörnström
hörnqvist idoffsson ihrman ingvarsson isaksson isacsson israelsson ivarsson jacobsson jakobsson jacobson
janson jansson janzon jarl jarnehammar jern jernberg jerkert joelsson johannesson johannisson johanson
johansson johnsson jonasson jonsson josefsson juhlin julin jung jungberg jungmarker jurell jutterström
järnberg järvholm jäderberg jönsson jörgensen jörgensson jörnmark kallin karlberg karlén karlgren karlin
karlman karlsson karlström karlstedt karlqvist kihlberg kihlgren kihlström kindberg kindgren kindstrand
kindvall kjellander kjellberg kjellgren kjellin kjellman kjellström kjellson kling klang klasson klint
klingberg klingspor klintberg klockare knutsson knutas kock kraft krantz kristensson kristiansson
kristoffersson kron kronberg kronholm kronqvist kronvall kruse krusell kullberg kullgren kullman kumlin
kvarnström kvist kvarnlöf källander källberg källgren källman källström källstrand köhler köhlin körner
lagerberg lagerbäck lagercrantz lagergren lagerkvist lagerlöf lagerqvist lagerstedt lagerström landberg
landelius landell landén landgren landin landqvist landström lang lange larsson larson larsén lasson lagnevik
laurell laurin leander leandersson leijon leijonhufvud leijonborg lejdström lennartsson lennström leonardsson
levin lidberg lidbeck lidén lidgren lidholm lidman lidström liljeberg liljeblad liljedahl liljegren liljekvist
liljeqvist liljeström liljestrand lilja lillieroth liljenberg lind lindahl lindberg lindblad lindblom lindbäck
linde lindegren lindeborg lindelöf linder linderoth lindén lindfors lindgren lindh lindhagen lindhe lindholm
lindkvist lindmark lindmarker lindman lindqvist lindquist lindroos lindros lindroth lindskog lindskoog
lindstedt lindsten lindstrand lindström lindvall lindwall linné linnér linton lithner ljung ljungberg
ljungblad ljungdahl ljunggren ljungholm ljunglöf ljungkvist ljungman ljungqvist ljungquist ljungström
ljungstedt ljunghall lodin löfberg löfdahl löfgren löfqvist löfkvist löfstedt löfstrand löfström löfving lööf
lönn lönnberg lönnegren lönngren lönnqvist lönnroth löwenhielm löwgren lund lundahl lundberg lundblad
lundbergh lundborg lundbäck lunde lundell lundén lundgren lundh lundholm lundin lundkvist lundman lundmark
lundquist lundqvist lundstedt lundstrand lundström lundvall lundwall lust luthman lycke lycksell lyckholm
lyrestam lång långberg långström magnusson malm malmberg malmborg malmcrona malmgren malmkvist malmqvist
malmros malmsten malmstedt malmström malmsjö manhem marklund markström martinsson martinson mattisson mattson
mattsson matsson mauritzson melander melin mellberg mellgren mellin mellström melkersson meijer meyer
mikaelsson modig modin mogren molander molin moberg moborg mohlin morén mossberg munk munkhammar munther myhr
myhrman myrberg myrén myrgren myrman myrlund mårtensson måhl månsson mört möller mörk mörner mörtberg natt
nathorst nelson neuman neumann nilsson nilson nisell nohrstedt norberg norbäck nord nordahl nordberg nordén
nordell nordgren nordh nordholm nordin nordkvist nordlander nordlund nordlöf nordmark nordqvist nordquist
nordstedt nordstrand nordström nordvall nordwall nordenskjöld nordensten nordenson norell norén norgren
norlander norlin norling norman normark norrby norrman norrgård norrström norström nyberg nyblom nydahl nydén
nygren nygård nygårds nyholm nykvist nyqvist nyquist nylander nylén nylin nylund nyman nyström nyrén nystedt
nystrand näslund näsman nässén nätterlund nätterqvist odelberg odelius odell odhner ohlén ohlin ohlson ohlsson
ollén ohrlander olander olausson olin oldenburg olofsson olovsson olsen olson olsson oskarsson oscarsson
osbeck ottosson oxenstierna oxelgren palm palmberg palmblad palmborg palme palmgren palmér palmkvist palmquist
palmqvist palmstedt paulin paulsson persson person persbrandt pettersson petersson petterson petersén
pettersén petrini petrén pihl pihlgren pihlblad pilström ploman pohl polhem pontén pousette prytz påhlman
påhlsson pålsson pårup pärson qvarnström quist ragnarsson rahm ramberg ramstedt ranstorp rask rasmussen
rasmusson reinholdsson rehn rehnberg rehnström renberg renström reuterswärd ribbing richter rickardsson
ringdahl ringborg ringqvist risberg risling robertsson roos roosvall rosberg rosborg rosell rosén rosenberg
rosenblad rosengren rosenholm rosenkvist rosenlund rosenqvist rosenquist rosensköld rosenström rosin roslund
rosvall roth rubin rubensson rudberg rudbeck rudén rudin rudolfsson rundberg rundgren rundqvist rundlöf
runesson ruuth rydberg rydbeck rydell rydén rydgren rydholm rydin rydh ryding rydman rydmark rydqvist rydström
ryberg ryd råberg råstam rådberg rådström rådmark rång rådlund rönn rönnberg rönnbäck rönnholm rönnkvist
rönnlund rönnqvist rönnström rörstrand rösth röhl saarinen sahlberg sahlén sahlin sahlström salander salin
salmonsson salomonsson samuelsson samuelson sandahl sandberg sandblad sandblom sandelin sandell sandén sander
sandgren sandin sandkvist sandlund sandman sandqvist sandstedt sandström sandvall schelin schmidt schröder
schultz schultze schwartz schön schönberg sebelius segerberg segerlund segersten segerström selander selin
sellberg sellin sellström selling setterberg setterlind setterlund sidén sigfridsson sigurdsson sigvardsson
silén silfver silfverberg silverberg simonsson sjöberg sjöblad sjöblom sjöbom sjöborg sjödahl sjödén sjödin
sjögren sjöholm sjölander sjölin sjölund sjöman sjöqvist sjöquist sjöstedt sjösten sjöstrand sjöström sjövall
skantze skoglund skogh skogman skogsberg skogqvist skogsholm skoog skoglar skog skold skott sköld sköldberg
slättberg smedberg smedman smith snäll sondén sonesson sparre sparf sparr sparrman spetz spjuth spång stade
stålhammar stahl stahre stake stark starck starfelt steen stefansson steffen stenberg stenbeck stenbom
stendahl stenfors stengård stenhammar stenholm stenius stenlund stenman stenmark stenqvist stenson stensson
stenström sterner sterky sternberg stiernstedt stigsson stjernberg stjernström stjärne stjernqvist stolpe
stolt stoltz storm stormark strand strandberg strandell strandgren strandman strandlund strandqvist strandvall
stridh stridsberg striem strid ström strömbeck strömberg strömblad strömbom strömbäck strömdahl strömgren
strömholm strömqvist strömstedt strömsten strömvall sturesson stål stålberg ståhl ståhlberg ståhle ståhlgren
ståhlkrantz stång ståål ståltråd stääv stävmark sundberg sundblad sundbom sundell sundelin sundén sundgren
sundh sundin sundkvist sundling sundlöf sundman sundmark sundquist sundqvist sundstedt sundström sundvall
suneson sunesson svahn svan svanberg svanström svanlund svalling svantesson svartling svedberg svedin
svedjemark svedlund svedman svenberg svending svenningsson svensk svenske svensson svenson svens sylvan swahn
swartz swärd swärdh svärd säfström säfsten säll sällström sällberg sätterström södergren söderbäck söderberg
söderblom söderdahl söderholm söderhielm söderlind söderlund söderman södermark söderqvist söderquist
söderstedt söderström södling sörensen sörensson sörman sörqvist söör sörlin sörberg tapper tallberg tegnér
tegelberg tell tengblad ternström terning thelander thelin thern thorell thorén thorin thorsell thorsson
thuresson thulin thunberg thunell thyberg thyr thyrén tideman tidholm tigerström tillström tilly tobiasson
tjäder tjernberg tjernström tofft toll tolf tolfmark torell torén torstensson toresson tornberg torpman
torstenson tranberg tranströmer trana trolle trulsson truedsson trygg turesson tuvesson tynell tysk tyrén tägt
täljedal tärnström törn törnblad törnblom törner törngren törnkvist törnlund törnqvist törnquist törnroos
törnros törnell törnvall uddén uddenberg uddström uggla ulander ulin ulfsson ulfhielm ullberg ullén ullgren
ullman ullmark ulmestig ulriksson unger unosson uhlin uhrbom vallberg vallgren vallin vallström valentin
valfridsson varg wadman wahl wahlberg wahlbom wahlgren wahlin wahlqvist wahlstedt wahlstrand wahlström
waldemarsson waldenström walden walldén walldin wallander wallberg wallenberg wallenius wallentin wallerstedt
wallgren wallin wallinder wallmark wallman wallner wallqvist wallstedt wallsten wallström wande wannberg warg
warolin weber wedin weidman wellander wenander wenell wendt wennberg wennerberg wennerström wennergren
wennersten wennerholm wennman wennström wernersson wernström wesslén wessman wester westerberg westerdahl
westerholm westergren westerlind westerlund westerström westermark westin westlin westling westlund westman
westrin weström wetterberg wetterlund wettergren wetterström vestin vestlund vestberg wiberg wibom wickberg
wickman wickström widell widén widegren widerberg widerström widestrand widholm widing widlund widmark widman
widqvist widstrand wieslander wigren wiik wijk wik wikander wikberg wikén wikholm wiking wikland wiklander
wiklund wikman wikmark wikner wikström wiksten vikström vilhelmsson wilhelmsson wilhelmson willman wilander
willén wimmerström winberg winblad winge winbladh wingren wingqvist winqvist winroth winter winther wirén
wistrand wistrom witt wittgren wolff wollmar wrang wrangel wretling wåhlberg wåhlin wågström wålstedt
wåhlstedt wäppling wärn wästberg wästfelt wästlund ybarra zachrisson zackrisson zakrisson zander zetterberg
zettergren zetterholm zetterlund zetterman zetterqvist zetterström ytterberg yngvesson yngveson ågren åberg
åbom åhl åhlander åhlberg åhlén åhlin åhlund åhman åhs åhrman åhrberg åkerberg åkerblad åkerblom åkerdahl
åkergren åkerhielm åkerlind åkerlund åkerman åkerqvist åkerström åkesson ålander ålund åman åsberg åsén
åsbrink åslund åsenlund åstrand åström åstedt åvall ädelroth äng ängsberg ängquist ängqvist ärlebrant ärlig
öberg öbrink öborn öder ödman ögren öhberg öhlin öhlund öhman öhgren öhrn öhrman öhrström öjebrandt öjeberg
öjmertz öman önnerud örn örnberg örnmark örnehult öst östberg östblom östergaard östergren östergård österberg
österdahl österholm österlind österling österlund österman östermark österström östh östholm östlin östling
östlund östman östmark östrand öström övergaard överby öijer ahonen alanko autio eskelinen haapala haapasalo
hakala halonen hautala heikkilä heikkinen heinonen hiltunen hirvonen huttunen hyvönen hyvärinen hämäläinen
jokinen jokela juntunen kallio karhu karjalainen karppinen kauppinen kautto kemppainen kettunen kinnunen
kiviniemi koivisto koivula kokkonen korhonen koskela koskinen kumpulainen kuusisto laakso lahti lahtinen laine
laitinen lampinen lappalainen lehtinen lehtonen lehto leinonen lepistö leppänen luoma makkonen manninen
martikainen mattila miettinen mikkola mikkonen moilanen mustonen mäkelä mäki mäkinen mäntylä määttä nevala
nieminen niemi niemelä niskanen nurmi nurminen nykänen ojala oksanen ollila palo partanen peltola peltonen
pesonen pietilä pitkänen puhakka pulkkinen rajala rantala rantanen rautio riihimäki rinne rissanen
ruotsalainen räsänen saari saarela salmi salmela salminen salo salonen sarajärvi savolainen seppälä seppänen
sipilä sirola suominen suomalainen tervo tiainen timonen toivonen tolonen tuominen turunen turpeinen vainio
vuori vuorinen väisänen väänänen virtanen ylitalo ylinen äijälä andersen berntsen christensen christiansen
eriksen fredriksen gundersen halvorsen hagen haugen hauge henriksen iversen jacobsen jensen jensson
johannessen johansen johnsen jørgensen karlsen knudsen kristensen kristiansen larsen lien madsen martinsen
mikkelsen moe mortensen myhre møller nielsen nilsen nygaard paulsen pedersen petersen poulsen simonsen solberg
sørensen thomsen thorsen tveit abbas abbasi abdallah abdi abdel abdelkader abdirahman abdulkadir abdulla
abdullah abdullahi abdulle abed abdo aboud abu achour aden afrah ahmadi ahmadzai ahmed ahmad akbari akbar
akhtar aksoy aktaş aktas al-ali al-amin al-hassan al-hussein al-jabouri al-janabi al-khafaji al-khatib
al-masri al-najjar al-obaidi al-rubaie al-saadi al-sayed al-shami al-tamimi al-zubaidi alam alavi aljanabi
almasri alsaadi alsayed alshami alhassan alhussein aljabouri alkhatib alnajjar alizadeh alizada aliyev alkan
altay alikhani amini amiri amin anwar arslan asadi asghari asgari aslan assad atallah awad ayad aydin aydın
aziz azizi bahrami barzani barzanji barkho bakr baker bashir barakat bayati bayram bekele berhane bin bilgin
boutros can celik çelik chaudhry chamoun chowdhury coşkun dag daher dahir darwish demir demirel demirci dereje
dibo dinç diallo doğan dogan dolatabadi durmaz ebrahimi ekinci elmi erdogan erdem eskandari esmaili farah
farahani farhat faraj fawaz fares gebre gebremariam gebremedhin ghafoor ghasemi ghorbani girmay güler günes
guled habib hadad haddad hagi haidari haile haji hajji hakimi hamad hamadi hamdan hamid hamidi hammoud hamza
hanna hariri haroun hasan hashemi hashimi hassan hassoun heidari hersi hirsi hosseini hoseini hussain hussein
husseini ibrahim ibrahimi idris ismail issa jabbar jafari jalali jama jamal jawad jibril kabbani kadhim kamali
kaplan kara karaca karami karim karimi karlis kassab kaya keskin khalaf khalid khalil khan khatib khoury
kidane kılıç kilic koç koc korkmaz kurt kurdi latif mahamud mahdi mahmoud mahmoudi mahmood malik malki mansour
masri mebrahtu medhanie mirza mirzaei moalim moghaddam mohamed mohammad mohammadi mohammed mohamud moradi
mostafa moussa muhammad muhammed murad musa mustafa nader naji najafi najjar nasser nasiri nazari nejad noori
norouzi nouri nur obaid odeh okonkwo okafor omar omer orhan osman othman özcan özdemir özkan özturk öztürk
polat qader qasem qasim rahimi rahman rahmani ramadan rahmati rasho rashid rasul razavi rezaei rezai rostami
saado saad sabri sadeghi sadiq saeed saeedi safi sahin şahin said saleh salehi salih salim salman samatar
samadi sarı sarkis sayed sediqi selassie semere shah shahin shaker shamoun sharif sharifi shire shirazi simsek
şimşek siddiqui sleiman soleimani soltani suleiman suliman tahir taheri tavakoli tekin tekle tesfamariam
tesfay tesfaye toma touma toprak tunç turan turk türk ucar uçar usman ünal warsame wolde yalcin yasin yavuz
yildirim yıldırım yıldız yilmaz yılmaz yohannes yousef yousif yusuf zadeh zahir zaki zamani zaman zare zeray
zewde ziad zubair gebreyesus tsegay ghebremedhin woldu hailu alemu assefa getachew habte habtemariam mehari
negash okubay teklehaimanot ademi ahmeti alija avdić begić begic bajrami berisha beqiri bosnić blagojevic
brankovic cvetkovic delić delic dimitrijevic djordjevic dragovic dedić dervišević fazlic gashi gjoka halilović
hadžić hadzic hasani hodža hodzic hodžić horvat hoxha hoti hrustić hyseni imširović ivanovic jakupovic jashari
jovanovic jovanović jusufi kadić kovac kovač kovačević kovacevic krasniqi kurtić kostić limani lukić lukic
maric marić marković markovic mehmedovic mehmeti milosevic milošević mujić mujic mustafić morina musliu
muratovic nikolic nikolić novak omerović osmani pavlovic pavlović petrovic petrović popovic popović prokic
radic radić rama ramić ramadani rexhepi salihović sadiku selimović selmani shala shabani sejdiu simic simić
smajić stankovic stojanovic suljić spahić todorovic thaçi thaci tomic veseli vukovic zeqiri zukić zulić
adamczyk baran bak bąk czarnecki chmielewski dąbrowski dabrowska duda dudek dziedzic górski gorski grabowski
jankowski jabłoński jaworski kaczmarek kamiński kaminski kowalczyk kowalski kowalska kozłowski krawczyk krol
król kubiak kucharski kwiatkowski lewandowski lis maciejewski majewski malinowski mazur michalak michalski
mazurek nowak nowakowski nowicki olszewski ostrowski pawlak pawłowski pietrzak piotrowski rutkowski sikora
sikorski sobczak stępień szczepański szewczyk szymański szymczak tomaszewski urban walczak wieczorek wilk
wiśniewski wisniewski witkowski włodarczyk wojciechowski wojcik wójcik wróbel wrobel wróblewski wysocki zając
zajac zalewski zawadzki zieliński zielinski ziółkowski balog bíró farkas fekete fodor gál gulyás halász
hegedűs horváth horvath juhász katona kelemen kiss király kocsis kovács kovacs lakatos lukács mészáros molnár
molnar nagy németh nemeth oláh orbán pál papp pintér rácz sándor simon sipos somogyi szabo szabó szalai
szilágyi szűcs takács török tóth toth varga vass veres vincze vörös balan barbu bogdan ciobanu constantin
constantinescu costea cristea dinu diaconu dobre dragomir dumitrescu dumitru enache florea gavrila gheorghe
georgescu grigore iancu ionescu ionita lazar lungu luca lupu manea marinescu matei mihai mihalache moldovan
munteanu muresan nastase neagu nicolae nistor oprea petrescu popa popescu radulescu rosu rotaru rus rusu sandu
serban stan stanciu stefan stoica suciu tanase tudor ungureanu ursu vasile vlad voicu bondarenko boyko
hrytsenko ivanenko ivanov ivanova kovalchuk kovalenko kravchenko lysenko marchenko melnyk moroz oliinyk
petrenko ponomarenko rudenko savchenko shevchenko shevchuk tkachenko tkachuk volkov sokolov petrov smirnov
kuznetsov popov vasiliev morozov novikov fedorov lebedev kozlov semenov orlov makarov zakharov pavlov romanov
angelopoulos antoniou georgiou ioannou konstantinou nikolaou papadakis papadopoulos papadopoulou papageorgiou
pappas pavlidis samaras theodorou vlachos acosta aguilar aguirre alonso alvarado álvarez alvarez araya arias
bravo bustamante cabrera calderón campos cárdenas carrasco castillo castro chávez contreras córdova cortés
cruz delgado díaz diaz domínguez espinoza escobar fernández fernandez figueroa flores fuentes gallardo garcía
garcia garrido giménez gomez gómez gonzales gonzález gonzalez guerrero gutiérrez gutierrez guzmán henríquez
hernández hernandez herrera hidalgo ibáñez jara jiménez jimenez lagos leiva lópez lopez maldonado marín martín
martínez martinez medina mejía mendez méndez mendoza molina montero montes morales moreno moya muñoz munoz
navarrete navarro núñez nunez olivares orellana orozco ortega ortiz palma parra paz peña pena peralta pereira
perez pérez pinto pizarro ponce quintero quiroga ramírez ramirez ramos reyes ríos rios rivera rivas robles
rodriguez rodríguez rojas romero rosales ruiz saavedra salas salazar saldias salinas sánchez sanchez sandoval
santana santos sepúlveda serrano silva soto suárez suarez tapia toledo torres torrealba urrutia valdez valdés
valencia valenzuela vargas vasquez vásquez vega velasquez velásquez vera vergara vidal villanueva villalobos
yañez zamora zapata zúñiga almeida alves andrade barbosa barros batista cardoso carvalho correia costa dias
fernandes ferreira freitas gomes gonçalves lima lopes machado marques martins mendes monteiro moreira
nascimento oliveira ribeiro rocha rodrigues sousa souza teixeira vieira nguyen nguyễn tran trần pham phạm
hoang huynh phan vu dang bui do ho ngo duong wang zhang liu chen huang zhao zhou xu zhu guo lin luo zheng
liang xie tang feng deng cao peng xiao tian dong pan yuan cai jiang wei ye cheng lu du ding shen ren lau wong
chan cheung leung kwok lam ng chung tsang kim park choi jeong kang yoon jang lim shin suzuki sato tanaka
watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu
saito mori wongsakul saetang srisai suwan chaiyasit boonmee thongchai phromma kaewkanya phonsri chanthavong
sengphet somphone agarwal ahluwalia banerjee bansal basu bhatt bhattacharya bose chakraborty chandra
chatterjee chauhan chopra das desai deshpande dhillon dubey dutta fernando garg ghosh gill goel gowda grewal
gupta iyer jain jayawardena jha joshi kapoor kaur khanna kohli krishnan kulkarni kumar mahajan malhotra mehta
menon mishra mittal mohan mukherjee nair naidu narayan pandey patel patil perera pillai prasad rajan rana
rangan rao rathore reddy rodrigo roy sandhu saxena sen seth sethi sharma shetty shrestha shukla singh sinha
sodhi srinivasan subramanian tamang thakur thapa tiwari trivedi varma verma vyas wickramasinghe yadav gurung
magar rai lama sherpa adhikari bhattarai khadka karki addo adeyemi adewale agyeman ansah appiah asante balogun
bangura barry bah boateng camara ceesay conteh coulibaly cissé darboe diop diouf drammeh eze fofana gueye
jallow jammeh jobe juma kamara kamau kariuki keita kipkemboi koroma kouyate mensah mbaye mukasa musoke mutua
mwangi nakamya ndiaye ndlovu njie nkosi nwosu nyong obi ochieng odhiambo ogunleye ojo okeke okoro omondi
onyango opoku osei otieno owusu sanneh sarr sesay sillah sow sowe tambwe touray toure traore uwimana wanjiku
bennett brown campbell carter clark collins cooper davies davis edwards evans foster gray green griffin
hamilton harris harrison henderson hughes jackson jenkins johnson jones kelly kennedy lewis macdonald marshall
mason mcdonald miller mitchell moore morgan morris murphy murray parker patterson peterson phillips powell
reed reynolds richardson roberts robertson robinson rogers russell ryan sanders scott simmons simpson stewart
stone sullivan taylor thomas thompson turner walker ward watson webb wells white williams wilson wood wright
young becker bauer fischer hofmann keller klein koch krause krüger lehmann schäfer schneider schulz wagner
werner zimmermann bakker de-boer de-vries jansen janssen van-dijk visser dubois dupont durand fournier girard
lambert laurent lefebvre leroy martin mercier moreau petit roux rossi russo esposito bianchi romano colombo
ricci marino greco conti bruno gallo bint nasab bozorgi farrokhi gharibi habibi hakim jazayeri jouhari kazemi
keshavarz khorasani kiani mousavi mortazavi nikzad pahlavi parsa ranjbar sabzevari shojaei shokri tabatabaei
vaziri yazdani zand haydari muradi sultani faizi rasuli qaderi sharifzada stanikzai wardak popal noorzai hotak
shinwari yusufzai lindenmark gröning gyllander gärde hejdenberg hjertstrand hjortsberg holmertz hällzon
ingelsson ivegren janérus johnfors jägerstad kallenberg klarqvist lagher landegren ljusberg lodén lorentzon
lövgren lövkvist mannerstedt munter myrsten nerell nyhlén ohrling palmén pehrson perntz rangfeldt renman
ringström rydelius sahlsten sarenmark schyman silverhjelm sjöros skarin stagnelius stierna sundfors sävström
tengroth tillberg torsell uhrlin uvman vestergren walfridson weinestål wigert wååg åbrandt äppelqvist
österstig
`;
