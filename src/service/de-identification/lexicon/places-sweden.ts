/** Swedish municipalities, counties, provinces, localities and city districts. `_` stands for a space inside a name. */
export const municipalities = `
ale alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors berg bjurholm bjuv
boden bollebygd bollnäs borgholm borlänge borås botkyrka boxholm bromölla bräcke burlöv båstad dals-ed
danderyd degerfors dorotea eda ekerö eksjö emmaboda enköping eskilstuna eslöv essunga fagersta falkenberg
falköping falun filipstad finspång flen forshaga färgelanda gagnef gislaved gnesta gnosjö gotland grums
grästorp gullspång gällivare gävle göteborg götene habo hagfors hallsberg hallstahammar halmstad hammarö
haninge haparanda heby hedemora helsingborg herrljunga hjo hofors huddinge hudiksvall hultsfred hylte
hällefors härjedalen härnösand härryda hässleholm håbo höganäs högsby hörby höör jokkmokk järfälla jönköping
kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kil kinda kiruna klippan knivsta
kramfors kristianstad kristinehamn krokom kumla kungsbacka kungsör kungälv kävlinge köping laholm landskrona
laxå lekeberg leksand lerum lessebo lidingö lidköping lilla_edet lindesberg linköping ljungby ljusdal
ljusnarsberg lomma ludvika luleå lund lycksele lysekil malmö malung malung-sälen malå mariestad mark markaryd
mellerud mjölby mora motala mullsjö munkedal munkfors mölndal mönsterås mörbylånga nacka nora norberg
nordanstig nordmaling norrköping norrtälje norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström
orsa orust osby oskarshamn ovanåker oxelösund pajala partille perstorp piteå ragunda robertsfors ronneby
rättvik sala salem sandviken sigtuna simrishamn sjöbo skara skellefteå skinnskatteberg skurup skövde
smedjebacken sollefteå sollentuna solna sorsele sotenäs staffanstorp stenungsund stockholm storfors storuman
strängnäs strömstad strömsund sundbyberg sundsvall sunne surahammar svalöv svedala svenljunga säffle säter
sävsjö söderhamn söderköping södertälje sölvesborg tanum tibro tidaholm tierp timrå tingsryd tjörn tomelilla
torsby torsås tranemo tranås trelleborg trollhättan trosa tyresö täby töreboda uddevalla ulricehamn umeå
upplands-bro upplands_väsby uppsala uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro vara varberg
vaxholm vellinge vetlanda vilhelmina vimmerby vindeln vingåker vårgårda vänersborg vännäs värmdö värnamo
västervik västerås växjö ydre ystad åmål ånge åre årjäng åsele åstorp åtvidaberg älmhult älvdalen älvkarleby
älvsbyn ängelholm öckerö ödeshög örebro örkelljunga örnsköldsvik östersund österåker östhammar östra_göinge
överkalix övertorneå
`;
export const regions = `
blekinge bohuslän dalarna dalsland gästrikland halland hälsingland härjedalen jämtland lappland medelpad
norrbotten norrland närke skåne småland svealand götaland sörmland södermanland uppland värmland västerbotten
västergötland västmanland ångermanland öland östergötland roslagen bergslagen sjuhärad fyrbodal gävleborg
västernorrland kronoberg skaraborg tornedalen höga_kusten österlen västra_götaland storstockholm
`;
export const localities = `
abborrberget abisko adak alafors alby alfta algutsrum allerum almunge alnö alsterbro alsike alstermo alunda
alvik ambjörby ambjörnarp anderslöv anderstorp ankarsrum ankarsvik annelund arbrå arentorp arkelstorp arlanda
arnäsvall arlöv askeby askim aspudden asarum aspeboda axvall backefors bagarmossen balingsta bankeryd bara
barkarby barsebäck berga bergby bergeforsen bergshamra bergsjö bergsjön bettna billdal billeberga billesholm
billingsfors bjuråker björbo björklinge björkvik björneborg björnlunda bjärnum bjärred blackeberg blomstermåla
blidö blötberget bodafors bohus boliden bollmora bollstabruk bomhus bor boxholm brandbergen branäs bredaryd
bredbyn bredäng brevik bro bromma brottby brunflo brunna bruksvallarna brunnsäng brålanda broby brunskog
brännö bullmark bunkeflostrand bureå burgsvik burseryd burträsk bydalen byske bårslöv bäckby bäckefors bålsta
bäckhammar bällstanäs böda byarum charlottenberg dala-floda dala-husby dala-järna dalarö dalby dalum degeberga
deje delary delsbo derome dingle djurhamn djura djurås djursholm docksta drottningholm dösjebro drottningskär
duved duvbo dvärsätt dyltabruk edane edsbro edsbruk edsbyn edsberg edsvalla ekeby ekenässjön ekshärad
eldsberga eneryda enebyberg enskede enstaberga enviken enånger ersmark ersnäs fagersanna falerum falsterbo
farsta farsta_strand fellingsbro fengersfors figeholm finnerödja finja finntorp fiskebäckskil fisksätra fittja
fjugesta fjälkinge fjällbacka fjärdhundra fjärås fleninge floby floda flogsta flygsfors flysta foss fornåsa
forsbacka forserum forssjö forsvik frillesås fristad fritsla frufällan frånö frösön frösakull frövi funbo
funäsdalen furudal furulund furusund furuvik fårbo fårösund fårö färentuna färila färlöv fågelsta fågelmara
gammelstad gamla_enskede gamla_uppsala gamleby gantofta garphyttan garpenberg gemla genarp genevad gestad
getinge gideå gimo gislöv glanshammar glimåkra glommen glumslöv glava gnarp gotthem gottsunda grangärde
grebbestad gribbylund grisslehamn grycksbo gråbo gränna gränby grängesberg grillby grimslöv gryttby gubbängen
gudhem gullbrandstorp gullringen gunnarskog gunnarstorp gunnebo gusselby gusum gyttorp gånghester gårdstånga
gårdsten gällstad gällö gängletorp gärsnäs gävleberg göta gullmarsplan gärdet gröndal gamla_stan gamlestaden
hagalund hagby hagsätra hallsta hallstavik halltorp halvarsgårdarna hamburgsund hammarby hammarbyhöjden
hammarstrand hammarbyhamnen hammarkullen hammerdal hampetorp harbo hargshamn harmånger hasslarp hasslö havdhem
hede hedesunda hedekas hedemora heda hemavan hemmesta hemse henån herräng herrestad hestra hillared
hillerstorp himle hindås hisings_backa hisings_kärra hisingen hjorted hjortkvarn hjuvik hjärnarp hjärup
hjällbo hofterup hogdal hogstad holmsjö holmsund holsbybrunn hornstull horndal horred hortlax hova hovid
hovsta hovsjö hult hultafors hudene hunnebostrand hurva husum husby huskvarna hyllinge hyltebruk hyssna
håksberg hållsta hågelby hågelbyleden hålsjö hånger häggdånger häggenås häggvik häljarp hällaryd hällbybrunn
hällekis hällevik hälleviksstrand hällestad hällingsjö hällnäs hälsö hässelby hässelby_gård hässelby_strand
hästveda hökerum hökåsen hökarängen hörken hörnefors hörvik hököpinge hönö högdalen höglandet högsbo hägersten
hägerstensåsen hägernäs hågaby idkerberget idre igelfors iggesund immeln ingared ingatorp ingelstad insjön
irsta jakobsberg jordbro johannedal johannelund johanneshov johannishus jonsered jonstorp jukkasjärvi juniskär
junsele juoksengi järbo järlåsa järna järnforsen järpen järpås järvsö jättendal jävre jämjö jämshög järva
jokkmokk kallhäll kallinge karlholmsbruk karlslund karesuando karlsvik karungi katrineberg katthult kattarp
kaxholmen kebal kexstad kimstad kinna kinnared kinnarp kista kisa kivik klagerup klagshamn klagstorp
klintehamn klippan klässbol klöverträsk knislinge knutby kolbäck kolmården kolsva konga kopparberg koppom
kopparmora korpilombolo korskrogen korsberga kortedala koskullskulle kosta kovland kramfors krika krokek
kronan kroksmark krylbo kråksmåla kronogården kubikenborg kullavik kulltorp kungsängen kungsholmen kungshamn
kungsåra kungsgärdet kusmark kvarsebo kvibille kvicksund kvidinge kvillsfors kvissleby kvänum kvarngärdet
kyrkheden kågeröd kåge kåsätter källby källered källö-knippla källvik kälarne kärda kärna kärsta kättilsmåla
kättilstorp köpingebro köpingsvik kärrtorp kärrdal kråkan lagan lammhult landeryd landsbro landvetter lanesund
laröd latorp laxvik lekeryd lenhovda lerberget lerdala lessebo lidhult lidatorp liden liljeholmen lillhärdal
lillpite lima limedsforsen limhamn limmared lindome lindsdal lindås linneryd linghem linghed listerby ljugarn
ljungaverk ljungbyhed ljungbyholm ljungsarp ljungsbro ljungskile ljura ljunghusen ljusfallshammar ljusne
ljusterö loftahammar logdeå lottefors lotorp lovikka ludgo lugnås lugnvik lundby lundsbrunn lurudden lyckeby
lysvik långasjö långsele långshyttan långsjö långvik långås långträsk långeds lärbro lödöse löberöd
löddeköpinge lönsboda löttorp lövestad lövgärdet lövstalöt löt löwenströmska luthagen liljekonvaljeholmen
malmköping malmslätt malmbäck malmberget malmön malmby malmaberg mantorp margretetorp mariannelund marieby
mariefred mariehäll marieholm marielund mariestrand markaryd marma marmaskogen marmaverken marstrand matfors
medle medåker medborgarplatsen mehedeby mellansel mellösa merlänna midsommarkransen minnesberg moheda moholm
moliden molkom mollösund mora morgongåva morjärv morup moskosel motala mullhyttan mullsjö munga munka-ljungby
munkbysjön myggenäs myresjö myckle månkarbo månstad månsarp mårbacka mårslet målerås målilla målsryd mölle
mölltorp mölnbo mölnlycke mölnebo mörarp mörlunda mörrum mörsil mösseberg möllevången möllan mariatorget mörby
majorna masthugget nacka_strand nattavaara nedre_gärdsjö nikkala nittorp njurunda njurundabommen nolby
noraström norberg nordingrå nordmark norje norra_riksten norra_åsum norrfjärden norrahammar norra_ängby
norrsundet norrhult norrvik norrviken norsesund norsholm norrmalm notviken nusnäs nyby nyckelby nyfors nygård
nyhammar nyhyttan nykroppa nykyrka nyland nymölla nynäsgård nysäter nyvång nässjö nälden nälsta näset näsåker
nävekvarn nättraby nöbbele nödinge nödinge-nol norra_fäladen nyhem obbola odensbacken odensberg odenplan okome
olofstorp olsfors olshammar oppboga orminge ornäs orrefors orrviken orsa ortviken osbyholm ospar ottarp oviken
oxie påarp påskallavik piperskärr porjus prästmon påryd rabbalshede ramdala ramkvilla ramnäs ramsberg ramsele
ramsjö ramvik ransta rappestad raus rebbelberga reftele rejmyre rengsjö repbäcken resarö riala ribersborg
riddarhyttan rimbo rimforsa rindö ringarum rinkeby rinkaby rissne roknäs roma romakloster rosengård rosersberg
rosvik rotebro rottne runemo runhällen rundvik ryd rydaholm rydal rydebäck rydsgård rydsnäs rydöbruk rydbo
rågsved rågsveden råneå rånäs råå råcksta råslätt råby rådmansö rådmansgatan råsunda rälla ränneslöv rävlanda
rävemåla röbäck rödbo rödeby rödön rönninge röke rönnäng rörvik röstånga saltsjöbaden saltsjö-boo
saltsjö-duvnäs sandared sandhem sandhult sandskogen sandslån sandviken sandsborg sangis sankt_olof satrup
saxtorp segeltorp segersäng segersta segmon selja sennan seskarö sexdrega sibbhult sibble sibo siggebohyttan
siljansnäs siljansborg silverdalen simlångsdalen simonstorp skagersvik skanör skanör_med_falsterbo skarpnäck
skarplinge skavsjö skebobruk skedevi skelleftehamn skene skepplanda skillingaryd skillinge skinnskatteberg
skivarp skogstorp skogås skoghall skogsby skoby skottorp skottskär skruv skrea skultorp skultuna
skummeslövsstrand skutskär skyttorp skågnäs skälby skälderviken skällinge skänninge skänkinge skärblacka
skärhamn skärplinge skärholmen skärstad sköldinge skön skönsberg slite slottsbron slottsskogen slussen
slussfors smygehamn smögen smålandsstenar snöstorp sofielund solberga sollebrunn sollerön solvarbo sommen
sonstorp sorunda sorsele spekeröd spjutsbygd spånga sporrak stallarholmen stavreviken stavsjö stavsnäs stehag
stenhamra stenkullen stensele stenstorp stenstrup stenungsön steninge stidsvig stigen stigtomta stjärnhov
stjärnvik stockaryd stockamöllan stockvik storebro stora_höga stora_essingen stora_mellösa storvik storvreta
storå stråssa strålsnäs strandnorum strandbaden strömma strömsbruk strömsfors strömsnäsbruk stureby stuvsta
styrsö ståby stånga ställdalen stöde stöllet stöpen sulvik sund sundby sundborn sundsbruk sunnansjö sunnersta
sunnemo surte svalsta svanberga svaneholm svanesund svanskog svanvik svappavaara svappavara svärdsjö svärtinge
svärtsbo svängsta sveg svenstavik svinninge sya svanstein svartbjörnsbyn svartvik svedmyra sätra sätila sävast
säve sävar sävja säffle särna särö säter sälen sätofta söderala söderbärke söderby söderfors söderköping
södermalm södra_sandby södra_vi södra_sunderbyn södra_vrams södra_ryd södertull sölje sörberge sörforsa
sösdala sövde söråker sörstafors skärsta stureplan stadshagen skanstull sickla sundbyvik starrängen salabacke
svartbäcken stenhagen storskogen sommarro sorgenfri taberg tahult tallåsen tallboda tallbacken tandsbyn
tanumshede tavelsjö tegelstrand tegs teg tensta tenhult tibble tidan tidö-lindö timmele timmernabben
timmersdala timsfors tobo tollarp tollered tomteboda torekov torestorp tormestorp torpshammar torsång
torshälla torslanda torsåker torup trensum trekanten tranås trosa trångsund trädet trånghalla traryd
trelleborg trönninge trönödal trödje tulka tulling tullinge tumba tumbo tun tungelsta tureholm tveta tving
tvååker tvärskog tvärud tvärålund tygelsjö tyllinge tyringe tyresö_strand tystberga tångaberg tånga tåstarp
täfteå tällberg tärnaby tärnsjö tävelsås töllsjö töre törestorp tösse töva tynnered tuna_backar tunabackar
tunafors tallkrogen telefonplan tranebergs ubbhult uddebo uddeholm uddheden ulriksberg ullared ullervad
ullånger ulriksdal ultuna ulvsunda undenäs undersåker unbyn undrom unnaryd upphärad uppsävja ursviken utansjö
utby utvälinge ullna ulleråker valbo valdemarsvik valla vallda vallentuna vallargärdet vallberga vallsta
valsätra valsta vaplan vara varekil vargön vargöns varnhem vartofta vassmolösa vattholma vattjom vattnäs
vattubrinken vaxholm veberöd veddige vedevåg vega veinge vejbystrand vejby vellinge vemdalen vena vendel
vendelsö venjan vessigebro vetlanda vi viared vibble vidja vidsel viken vikingstad vikmanshyttan viksjö
viksberg viksäter vilan vilshult vilhelmina vimmerby vindeln vingåker vinninga vinslöv vintrie vintrosa
virserum visby viskafors viskan vislanda vissefjärda visseltofta vistträsk vittangi vittaryd vittinge vittjärv
vittsjö vittskövle vollsjö voxna vrena vretstorp vrigstad vrångö våge vålberg våmhus våxtorp väckelsång
väderstad väggarp väjern väne-åsaka vänge väring värmbol värmlandsbro värsås värtan väröbacka väse
västerhaninge västerljung västermo västerskog västerfärnebo västertorp västland västra_frölunda
västra_ämtervik västra_hagen västra_ingelstad västra_karup västra_bodarna västra_skogen västra_husby väskinde
väddö vällingby vällinge vännfors vännäsby vårberg vårby vårsta vårdinge våmb vittra vasastan vasastaden ydre
ytterby ytterhogdal yngsjö yxlan yxnerum åby åbytorp åhus åkarp åkers_styckebruk åkersberga åkersbruk åkers
åkullsjön ålem ålberga ålgarås ålshult åmmeberg åmot åmynnet åmsele ånn ånge ånäset årjäng årsta årstad
årsunda åryd åsa åsarna åsarp åsbro åseda åsele åselstad åsensbruk åshammar åsljunga åstol åsträsk
återvallsträsk åtvidaberg åtorp åvestabo äggelby älandsbro älgarås älghult älmsta älvsered älvros älvkarlhed
älvängen älvsjö älta älvnäs ämmeberg ängsholmen äppelbo äppelviken ärla äsperöd äspered äsköping äxarp ödsmål
ödåkra öggestorp öjebyn öjersjö ölsta ölmstad ölmbrotorp önsta önneköp öregrund örbyhus örby örgryte örserum
örsjö örslösa örsundsbro örträsk örtomta örviken ösmo östadkulle östansjö österbybruk österbymo österfärnebo
österforse österstad österslöv östersundom östervåla östhammar östnor östorp östra_grevie östra_husby
östra_karup östra_ljungby östra_ryd östra_sönnarslöv östra_tommarp östraby östavall östberga östermalm
överboda överhogdal överhörnäs överlida överum övertänger överturingen överkalix öxabäck öxeryd öxnered
biskopsgården backaplan brunnsparken kviberg linnéstaden angered rannebergen frölunda lindholmen eriksberg
nordstan haga guldheden johanneberg landala kålltorp lunden bagaregården gamlestan heden järntorget
kungsladugård seved lindängen kroksbäck holma hyllie fosie kirseberg husie västra_hamnen slottsstaden
rörsjöstaden gullviksborg nydala hermodsdal almgården örtagården herrgården apelgården kryddgården eriksborg
kronetorp bellevue rörsjön lorensborg mellanheden fridhem kapellgärdet löten norby kåbo polacksbacken fålhagen
vaksala rickomberga stabby håga librobäck boländerna fyrislund rosendal industristaden bergsbrunna nåntuna
vetterslund skallberget skiljebo önsta-gryta viksäng vallby pettersberg bjurhovda råbergstorp lagersberg årby
fröslunda skiftinge brunnsbacken slagsta ronna geneta blombacka fornhöjden lina hage bergvik weda vivalla
oxhagen varberga brickebacken baronbackarna norrby adolfsberg vasalund huvudsta ritorp järvastaden ursvik
hallonbergen hallunda norsborg storvreten vårby_gård masmo flemingsberg visättra grantorp västra_skogås handen
jarlaberg alphyddan björknäs kummelbäcken hjulsta akalla bandhagen fruängen axelsberg örnsberg hornsberg
fredhäll kristineberg thorildsplan fridhemsplan rådhuset karlaplan ropsten hjorthagen hammarby_sjöstad
zinkensdamm grimsta nockeby abrahamsberg stora_mossen brommaplan åkeshov ängbyplan islandstorget skäggetorp
lambohov ekholmen tannefors gottfridsberg ramshäll navestad hageby vilbergen klockaretorpet lagerlunda ektorp
söderstaden nordantill saltängen kneippbyn ängsätter österängen öxnehaga ekhagen dalvik kortebo vetterslätt
ersboda ersängen ålidhem grubbe carlslid mariehem tomtebo böleäng umedalen rödäng sandbacka östteg västteg
porsön björkskatan hertsön lerbäcken mjölkudden örnäset bergnäset gammelstaden skurholmen granloholm nacksta
bosvedjan skönsmon birsta sidsjö brynäs andersberg stigslund hille hemlingby strömsbro kvarnby lasarettet
vänern vättern mälaren hjälmaren siljan storsjön fyrisån göta_älv kebnekaise
`;
