/** More ordinary words: verbs, abstract nouns, official prose, and the spellings of chats. */
export const moreWords = `
iväg trapp trappen kallas kallades avstängd avstängt avstängda kliver klev stan psykiater psykiatern psykiatriker
skoj fjol speaker interviewer participant respondent snap pronomen sjöss flyktingförläggning planeringen planering högg hugga hugger skämt maträtt dagverksamhet stannade hemåt
facebook fejan nätet skrattretande rusade bläddrar
absolut kusin kusiner kusinen sysling ingift anhöriga barnvakt abonnemang abonnera accepter acceptera
acceptabel adress affekt agera aggressiv agg ak aktie aktör aktuell alarm album allehanda alternativ
alternativt amning anda andedräkt anhålla anklaga anknyta anknytning anlita anmäla anmälan anmärka anmärkning
anonym anonymitet anonymt anse anses anseende ansågs anstränga ansträngning anta antagligen antal antyda ana
aning apropå arbetslag arrogans arrogant arvode associera atmosfär attack attraktiv automat automatisk avbrott
avdrag avfall avfärda avgörande avlida avlider avlidit avlång avlägsen avocado avråda avse avseende avsedd
avskaffa avsky avsats avsätta avtala avtrubbad avundsjuka avvakta axplock backning badort badhus badhuset
bakifrån baktala bakvänt bandage barndomshem barnkär barnsköterska baserad basera beakta bebis befinna
befinner befann befolkning befria begripa begriplig begränsa begränsad begränsning begå behaga behaglig
behärska bekosta belysa belåten bemanna benämna beroende berömma besatt besiktiga besparing bespara bestraffa
bestämmelse bestämmelser bestå bestånd besynnerlig beta beteckna betona betraktas beundran beundransvärd
bevara bevilja bevittna bibehålla bidra bilaga bildad bilolycka bindning biologisk biträda blandad blandat
blek blickfång bliga blodig blockera blotta bluffa bolag bollplank bomma bordlägga bortfall bortglömd
bortskämd bota botten brev brevväxla brinna brobyggare brokig brott brottslighet brukas brusa bruten bruttolön
bryta bryts brutit brådskande bräcklig bröt budskap bugg bukt bundsförvant byråkrati byråkratisk bytas båda
bädda bärande bäring bölja börda campus case cell charma charmig chatta check cykla dagboken dagbok daghem
dagligdags dalande dand dansk datera debatt debattera debut definiera definition deklarera deklaration delad
delegera delge demokratisk depression deppigt designa desto desperation destruktiv detta diagnostik
diagnosticera dialogen dina diskriminera diskriminering disponera dispyt diverse dokumentation dolda dold
dominans domna doppa drabbas dramatik dregla drivande drivkraft dryck drygt dräkt dröjsmål duktighet dunka
duns dyker dygnet dyster dåligheter dåsa dåvarande dämpa däremot därtill därvid däri däribland dödlig dödsfall
dödsbo döende dölja effektivt eftermiddag eftermiddagen eftermiddagar efternamn efterfråga eftersom efterhand
efterträda egenhändig egensinne egoistisk eldsjäl eliminera elva emellan emellanåt emot energi energisk
engagera engagerar enbart engelska engelsk enighet enkelspårig enkelhet enormt enorm enorma ensidig entusiasm
entusiastisk enträgen envishet erhålla ersätt etapp etik etisk eventuell exakthet existens exklusiv expandera
experiment export extern extravagant fabricera facklig familjär fascinera fascinerande fattigdom favorit
felaktig felaktigt fiffig figur fika finansiell fingertopp fira flagga flest flexa fluktuera flämta fläska
fnittra fobi fokus folkmängd fond formell formulär forskare fortsättning fortsättningsvis fotograf
framförhållning framhålla framsida framställa framträda framåtanda fraktur fredlig frestande fruktansvärt
fruktansvärd frukta frusen fräscha frälst främlingskap främst fundament fundering fungerande funktionell
fuskare fyllig fylld fyrverkeri fysik fåtal fåfänga fällas fängslande fängsla färdigheter färdighet färre
föllo föregå föregående förekomma förekommer förena förenad förenkling förespråka förestå förefaller författa
förfoga förfogande förfråga förfrågan förgäves förhastad förhand förhandla förhinder förhoppning
förhållningssätt förklädd förkorta förlita förlägga förlägen förlossning förlossningen förmodan förmodar
förnuft förnuftig förnöjsam förorda förord förpliktelse förrän försiggår försorg förstås förstående förståelig
förståeligt förstörd förstört försvara försvarbar försvåra förteckning fördröja fördröjd förtroendeman förutse
förutom förutbestämd förvaring förvara förväxla förväxling förväntas förvänta föräldramöte föräldraledig
mammaledig pappaledig föräldraledighet förälska galla garanti garn gedigen gehör generation generera generös
genant genast genom genomgå genomgång genomgående genomgår genomskåda genomslag geografi gestalta gissning
glansig glapp glappa glatt gles glödlampa glömska gnola gnuggar godkänd godkänna godkännande godta gott
grannlåt grannsämja gratis greja grinig grina gripande grovt grupparbete grym grymt gränslös gräsklippare
grönområde gröta gubbig guldkant gullig gunstling gynnsam gyllene gång gångar gången gånger gångerna gåta
gäcka gäng gärning gästrum gömställe halvfärdig halvera handarbeta handikappsanpassad handledd handlag
handräckning hantverk hantverkare harmonisk hastigt hedra hederlig hejda helspänn hemlängtan hemortskommun
hemtam hemtrevlig hemvist herravälde het hets hindrar historisk hittills hjälpas hjälte hjärtklappning
hoppfull hoppighet horisont hosta humoristisk hungrar huruvida hushålla hyckla hyfsa hygge hyllad hylla
hysteri hysterisk håglös hållpunkt hålltid hån håna hårfrisör hårfärg hårdhänt häftigt hämnas händig hänföra
hängiven hänseende hänvisa hänvisad hänvisning hängig häpen härda härlig härligt härsken hävda höghus högljudd
högmod högtidlig högtid hörbar hörsamma hörsägen idealisk identifiera identitet idog ifrågasätta ihåg ihålig
ihärdig ihopsatt ikraft illusion illustrera imitera implicit implementera implementering importera imponera
imponerad impuls inbiten inbjuda inbjudan inbjuden inbunden indirekt indikation individualist infalla influera
infoga ingenjör ingående ingrepp inhandla inhämta initiativ initiera initierad inkassera innebörd innerlighet
innersta inomhus inprägla inrikes inse inskrivning inslag instans instinkt institution instrument inställa
insändare integrera integrering integritet intelligens intelligent intensitet interagera internat intervju
intrigera intressera intyga invalid inverka invigning involvera involverad involverade inåt ironi ironisk
irrar irritation isig isolerat jubileum justering jämförelse jämställd jämställdhet jämvikt järn jätteledsen
jättearg jättefin jätterolig jättehögt jättestort jättemånga jättelite jättesen jätteofta kamratskap kanin
kapital karantän kartlägga karta kartläggning katastrof kategorisk kedja kikare klander klarlägga klassisk
klen klia klibbig klient klimat klinik klumpig klättrar knegar knep knipa knog knorra knot koll kollaps
kollapsa kolleg kollidera kolossal kombination kombinera komfortabel komisk kommande kommendera kommission
kommuninvånare kompensation komplettera komplimang komponera kompost koncept kondolera konfidentiell
konfidentiellt konflikträdd konfrontation konfrontera konkurrens konkurrera konsekvent konservativ konstant
konstatera konstaterar konstnärlig konsult konsultation konsumera kontakta kontinuitetsproblem kontorstid
kontrast kontrollerande kontrollant kontroversiell konversation konversera koordinera koordinering korrekt
korrespondens korsa korsning kraftlös kramas kranvatten krasch krascha krass kravlös kreativitet kriterium
kronisk kroniskt krångel krävande kuggas kulmen kulturell kummel kundnummer kurera kusligt kuslig kutym
kvadratmeter kvarlever kvarstå kvarvarande kvickt kvitt kyla kylig kylan kåk kånka käbbla känd kända känslolös
känslosam känslomässigt käring kärv köksfläkt könsroll kön lagförslag lagstifta lagstadgad lakonisk landa
landade landning lansera larma larmade lathund ledighet ledord leende leta letar letade leverne lidelse
lillfinger lindra lindrig linjär listig ljudlig ljuspunkt ljum locka lockande logik lojal lojalitet
lokaltrafik lugnet lukrativ lutning luta lycksalig lydig lyda lyckad lyckat lyckönska lymla lyxig lyx lån
lågmäld lånekort långtråkig långsiktighet låsning låter läckage lägereld lägre lägst lägsta lämpa längesen
läraren läskig läskigt lättlurad lättrörd lättsam lättsamt lättskött lögnare löshår malplacerad mana mandat
marginal marschera maskera massa massor massvis massage material medborgare medbrottsling meddelar medföra
medge medgång medla medverka medverkan medvind menlös mensvärk merpart metodik metodisk mildra minimal
minimera minimum minsann mirakel misshandla misshandel misshandlad missköta misstänkt missunnsam missbehag
missöde mjukt mobilisera mognad molnig monoton mopsig mord morgnar morgon morgonen morgonstund morrar
motgångar motion motsäga motsägelse mottaglig motverka motvikt muntert munvig muttra myndigt mysigast mystisk
myt månatlig människa människan människor människorna människors mänsklig mänskligt mänskliga mängd mängden
mängder märka märker märkte märkt märkbar märklig märkligt mästare mästerlig mättad mör möblera mödosamt mörda
mörkerrädd nackskada naiv narkos natta nationalitet naturligtvis nedan nedlagd nedlåten nedre neka nekad
nekade nersatt netto neutral nickar nojig noja nojor nominera nonsens normgivande norrsken nota notera
notering novell nuförtida nuläge nuläget nuvarande nyanlända nyanländ nybörjare nyfikna nyinflyttad nyliga
nyskapande nyss nådig nåbar nåra näringslära närmast närmre närvarolista nästkommande nästföljande nätt
nätmobbning nödlösning nödläge nödrop nödtorftig nödvändighet nöjsam nörd oacceptabelt oansvarig oavbrutet
obehörig obeskrivligt obesvarad obligatoriskt obotlig ockuperad odräglig ofattbar ofattbart offert offra
ofrivillig ofrånkomlig ofullkomlig ogenomtänkt ogift ohanterlig ohyfsad ojust oklar oklart oklarhet okänslig
okomplicerat olidlig oljud ombesörja ombud ombyte omedvetet omega omfång omhänderta omkastning omklädningsrum
omklädning omlägga ommöblera omplacering omprova omröstning omskola omsorgsfull omsätta omtala omtvistad omval
omvandla omväg omväxling omväxlande onaturlig ondska onykter onåbar opersonlig opinion opraktisk oproblematisk
oproportionerlig opåverkad ordagrant ordalag ordbok ordningsam ordspråk orealistisk oreda orientering original
orsaka orubblig orädd osagd osannolik osannolikt osjälvständig oskyldig oskick osmidig osmidigt osynlig
osynligt osämja otacksam otillgänglig otillåten otroligt otrogen otydlighet otålig otåligt outhärdlig outtalad
ovett ovälkommen ovänlig oväsentlig oåterkallelig oändlig oändligt panikslagen parera parkett passera passerar
patent patetisk pedagogik penningar pensionera perfektionist perfektion periodvis perrongen personlighetsdrag
petnoga pigga pirra pirrigt plikta plog plädera plötsligt plåga plågsam pojkaktig policy populär porträtt
position potential prassla praxis prejudikat preliminär premie preparat prestige prick prickar primitiv primär
princip principen principiell prisma privilegium procedur professionen profession profil profilera prognos
pronto propå prosa protokoll provocera provisorisk proviant prägel prägla präktig prästgård pröva prövning
publicera puffa pulka pulsen pumpad punktlig punktligt punktera punka pyntad pys påbud påbörja påbörjad
påföljd påhitt påhälsning påhopp påkallat påkostad pålitlig pålitligt pålägg påpasslig påskynda påstående
påträngande påtaglig påtår rabbla radikal raffinerad ramla ramlade rannsaka rapp rappakalja rapporter rar rara
rart ratt rattfylla realistiskt recension receptfri redogörelse redskap redlös referat referens reform
regelverk registrera registrering reglera regelrätt rekommendera reko relatera relax rengöring renhet renlig
renovering reparation repertoar replik representation repris repulsion reseavdrag resebyrå reservation
reserverad resignation reslig resolut retsam retirera retorik revansch revidering rejäl rejält ridå riksdag
riksdagen rimlighet ringklocka ringning riskabel riskfylld risig rodnad roande roas rockad rolighet rond rop
rotlös rundtur runtom ruska rusning rusta rutinmässig rutten ryggont rykte rymlig ryslig rysa rytm råkar rånad
rådfråga rådgivare rådlig rådlös rådvill råkurr räddning rättfram rättfärdig rättmätig rättsväsende rättvisa
rödgråten röjd röja röjning röntga rörande rörlig rösträtt sadla sagolik saknad saklig saktmodig salig salong
samarbetsvillig samboende samfund samhällelig samhörighet samklang samlagd samlar samlevnad samling
sammanbrott sammanfalla sammanlagd sammansätta sammanställa sammanställning sammanträde sammanträffande
samordnad samråda samspråk samsas samstämmig samtala samtida samtliga samverkande samvetslös samåka sanktion
sannolik sannolikhet sannolikt sanslös sanslöst sarkastisk saxa scenario schablon segdragen segra sekulär
sekvens sensibel separat separation separera sevärd sexig signal simultan situerad sjukhem sjukling
sjukvårdare sjunde självaktning självbestämd självdisciplin självfallet självgående självisk självklarhet
självskadande självsvåldig självsäker självuppfyllande själviskt sjösjuk skadeglad skalbagge skamsen skandal
skanna skapande skarpsinnig skavank skeende skenhelig skepsis skeptiskt skicklig skicklighet skift
skilsmässobarn skild skingra skippa skipa skissa skjul skonsam skral skranglig skrattretande skrivelse
skrivkramp skrot skrymta skräckslagen skräll skräna skrämsel skuffa skuldkänslor skuldbelägga skuldsatt
skvallrig skymf skymta skymning skymt skyndsam skyndsamt skådespel skälig skämd skänka skärrad skötsam skötsel
slafsig slak slamra slank slappa slapp slarv slav slarvfel slentrian slinga slips slinka slippa slitsam
slitage slum slumpvis slutföra sluttande släktskap slänga slätstruken slöseri slösa smita smutskasta smussla
smygande smyga småbarn småprat småprata småsak småsaker småtimmarna smålägenhet snappa snarlik snedvriden
snegla snille snirklig snuddar snutt snårig snälltolka snöflinga soaré sockersjuka solidarisk somliga
sommarlov sopsortera sorgsen sorglös sorla souvenir spackla spad spak spal spana spankulera sparsam sparsamt
specifik specifikt specificera spektakel spelregler spetsa spikrakt spilltid spionera spirituell splittra
splittrad spontanitet sporra sportig sprakar spriten språkas språksvårigheter språng spräcka spänna spärr
spärrad spöa spörja stabilisering stadfästa stagnera stamgäst stamma standard stapplande statistik statlig
stegra stegvis stelhet stens stickspår stigmatiserande stillasittande stillastående stilren stiltje
stimulering stipulera stjäl stoisk stoj straffbar strama strapats strategisk strata stressnivå stressfaktor
stridbar stringent strukturerad strypa studs studsa stukad stump stupa stämning stämpel stämpla stärkande
stöddig stödlinje störa stötta störd stött stöttepelare subjektiv subtil succé suddig suddigt summera sumpa
superkul superduktig superviktigt superglad supersnäll supertrött supa surna svaghet svammel svartsjuka svek
svinn svepskäl sviktande svikt svindel svindlande svordom svårbegriplig svårmod svårsmält svårtillgänglig
svälld svämma sylta sympati sympatisk synbar synfel synlig synligt synnerhet synonym syra sysselsätta
systematisk systematiskt sådan sågar såld såtillvida särart särdrag särskilja särskola sömnlöshet sömnbrist
söndrig tabu tafatt taggig taggar taktlös talesman tandvård tandställning tangent tangera tappert tav tavelram
teckenspråkstolk telefonsvarare tempererad temporär tendera tenor teoretisk termos testas tidlös tidsbegränsad
tidsfrist tidsmässig tidsplan tidsödande tigga tillbakadragen tillbringar tillfoga tillfråga tillfrågad
tillfrågade tillförlitlig tillgiven tillgodose tillhanda tillhandahålla tillika tillintetgjord tillkalla
tillkomma tillmäle tillnärmelse tillråda tillrätta tillrättavisa tillskott tillställning tillstå
tillsynsmyndighet tillsägelse tilltal tilltala tilltalande tilltro tilltrasslad tilltyga tillvarata tips tipsa
tipsade tjoa tjänlighet tjänstledig tjänstgöra todo toffla tokig tokigt tolkning tolkningar tomgång tona
tondöv topplån torftig totalitär trams trakassera trakasserier tradig tradition traditionell transport
trappsteg trasa trassla trasslig tratt travar trevnad trippa trist trista tristess trivialt troende trolla
trolleri trotsig trovärdig trubbel trumpen trupp trycke tryckande tryggt träda träffande trälig trängas
trängsel trösterik tröttkörd tuff tumma tumult tungan tungsint tunn turist turnera tveksamhet tvehågsen
tvivelaktig tvungen tvådelad tvätt tydliggjord tyna tystlåten tåga tålig tågordning täckning tältning tänjbar
tävlingsinstinkt udda ultimatum umgås umgänge umgängas underbarn underförstådd undergräva underhåll underkasta
underkänd underligt underlig underläge undersöka understryka understå undervärdera undgå undkomma undantag
undantagsvis undertecknad undertecknade uniform universell unison uppfostra uppblåsbar uppbrott uppdelad
uppdelning uppehåll uppehälle uppenbar uppenbart uppfart uppfinning uppfinningsrik uppfriskande uppföra
upphetsad upphov upplaga upplysa upplägg uppladdad uppmana uppmärksammad uppnå uppnår upprepning uppsikt
uppskattad uppskov uppslag uppsluppen uppstår uppsägning uppsöka uppsökande uppta upptagen upptakt upptill
uppvisa uppåt urskilja urskulda usel utantill utbrista utbränd utbud utdela utesluta utfärda utförlig
uthållighet uthärda utjämna utkast utkomma utköra utlova utlåtande utlämna utlämnad utmärka utnyttjande
utomhus utomstående utopi utpeka utplåna utrangera utrop utsago utsedd utskälld utslagen utslagning
utstrålning utstuderad uttag uttala uttalande uttjänt uttrycklig uttråka utvidga utväg utvändig uträkning
utsätta utsätts utåtagerande vackla vaksam vanartig vandrarhem vanvettig vanvård varannan vartannat varenda
varken varma varna varning varsamt varse varslad vartill varuhus varvat varvid vass vattkoppor veckoslut
vederbörande vek vemod vemodig ventilera verbal verifiera verkan verksam verkställande vetenskap vetenskaplig
vettlös vidhålla vidkommande vidlyftig vidrig vidröra vidskeplig vidta vidtala viljestark viljestyrka vilolägg
viloläge vilopaus vilket vilsegången vilsenhet vimsig vindla vinkel vinningen virvla visp visserligen vistas
vistelse visuell vital vittna vittne vittnesmål volontär volontärer vräka vräkt vräkning vrång vulgär vuxenliv
vågrät våldsbejakande vålla vårdslös vårdslöshet vårdtagare vårstäda väckning vädja vädring vädra välanpassad
välbehövligt välfungerande välgrundad välinformerad välkomna välkänd välmenande välmening välordnad välsigna
välsignelse vältalig välutbildad vämjelig vänskaplig världslig värna värnlös västerländsk växelvis vördnad yla
yngel yrka yrkesliv yrkesmässig yrkesutbildning ysta yttrande yttrandefrihet ytterst ytterdörr ytterlig ytlig
yxa åberopa ådra åhöra åhörare åkomma ålderdom ålderdomlig åldringsvård åligga ångerfull ångestladdad ånga
åsamka åskådare åskådlig åsna åsyfta återanvända återbetala återblick återbud återfinna återförening
återförsäljare återge återhållen återhållsam återkalla återkoppla återseende återskapa återställd återuppbygga
återupptäcka åtgärdsprogram åthutning åtkomlig åtlyda åtnjuta åtrå åtskild åtskilja äckla ägo ägor ämbete ämna
änglalik änkel äppelpaj ärekränkning ärende ärr ärva ärvt ärftlig ärtig äventyrlig öar ödesdiger ödsla öfter
ögla ögonblicklig ökad ömhet ömtålig önskelista önskvärd öppenhjärtig öppning öppningar örfil öronproppar ösa
österländsk övergiven överbevisa överbliven överdos överdramatisera överfall överfart överflöd överflödig
överfull överhuvudtaget överhopad överhängande överilad överklass överkomlig överkurs överlag överlevnad
överlägsen överläggning överlämna överlämning överman övermogen övermäktig övermättad övernatta överordnad
överraska överreagera övers överseende överskattad överskrida överskådlig översköljd överslag överspänd överst
överstå översyn översåll övertag övertid övertramp övertro övervikt övervinna övervägd överår abc abo ad ahmen
amne andr ansikts auktoritet auktoritär bah bajs bajsa bakis balla bamba banne baws bea benådad
bergsbestigning bibba biff biljard blaha blippa bögig brax brassa brutal brutalt bums cosy cringe dabba daska
dealar deala dealen degig dejta dejtade dejt derpa dips dippa diss dissa dissade divan dojor dratta dumma
dumheter dumt dunk dyngsur däven fattas fakking fallenhet fetma filea fimp fis fjanta fjantig fjärt fjåsig
flabba flacka flamma flera flippad flosig fläng fnatt fnula fomo force forcera foff frilla fräsa frän funkis
fuskbygge fånig fånigt gagga gammelgädda gamma gejm gejma gladlynt glo glor glojor gnäll gnälla gnällspik gosa
gosig gose gosedjur gosedjuret go gorma grabba grejade grejen grubbel gräva gulla gupp gurgla gurkmeja gyttja
gäspa hacka hackig hafsig hagla halkfri hangla hoppla hojta humma hummar hulka hurra hurtig hyperaktiv hyper
hysta hångla häckla hälla hällde häpna ifs inpackad insats inställt iprincip irra jaga janka jiddra jiddrar
joxa jox joxig jävlas jävulsk kackla kaffesugen kanon kanonbra kasst katig keff kexchoklad kicka kickar kiva
kladda klafsa klantig klanta klappat klet kletig klicka klinga klinka klunk klänga klämma klämt klämd klöst
knarrar knasboll knaster knega kniptång knubbig knyckla knåda knåpa korka korkad korkat kraka krake kratta
krax krossad krypa krya kråma kuta kutade kvacka kvida kvirra kväva kvävd kylväska kämpa kämpar kämpade
kämpigt kämpig känn lackad lacka lackar lallar lalla larvig larvigt lattjo leksaker lipa lipar lirka lirkar
livad livrädd ljumma ljusskygg lommar lucka lufsa lullar lumpen lunka lurvig lyft lyckost läbbig läcker läsk
lökig lönlöst mallig maska mata matkassarna mecka megatrött meme memes mes mesig messa messar messade mm
mobbas mojna mola mos mosa mosad moset muckar mucka multna mumla mumlar munhuggas mupp muppig murvel myspys
målbrott mötas nalla nappa nervig nockad nojar nolla nollkoll nolltolerans nucka nypa nåla nästas näsblod
nödbroms okynne omoget oschysst ostadig otur otyglad panga pank panka panta parla peppande peta pimpla pinna
pissig pissigt pissa pjoller pjåkig pjosk pladder plaska plump plåta plåttermin poppis porla pressad prutt
pruta prylar pryl psyka psykar pudra pukka putta puttade pyr pysa pyssla pålle rafsa ragga rappa rasa rassla
ratta rejv revben rimma rispa roffa ros ruggig ruggigt rulla rullar rullade rumla ruva rufsig rynka ryta
råddig råka rådd råslita räddhågsen räka rännande rättshaverist röjig rörmok sacka salva samlarmani sandpapper
scrolla scrollar sega segar segade shotta sippa sjabbig sjabbla sjåpig sjukanmäla skala skamfläck skarv skava
skavsår skina skitjobbig skitjobbigt skitarg skitbra skitdålig skitdåligt skittrött skoja skojig skojigt
skrapa skrumpen skruttig skryt skräpig skubba skulor skumpa skurk skutta skvala skvallerkärring skvätt slafa
slamsa slang slarvigt slemmig slicka slingra slipa slira slirig slockna slocknade slumra slurk slutkörd
slutkört sluddrig slutkläm släng släntra släp släpa släpig sleten smeka smick smocka smug smulig smygröka
småfix småkär småttig snabbis snaggad snattra snask snaska snasig snava snippa snoka snokar snopen snubbig
snuddig snurra snyfta snyltar snyta snål snäsa snäsig snäv soffliggare solochvåra sopa sportlov spralla
springig spröd spyfärdig spytrött spänn stampa steppa stirra stirrar stirrade stissig stryk strypt strålande
stubinen stupid stuva stänka stöddigt suckade sudda surar surmulen surra surrar svabba sval svalka svamla
svassa sveda svetsa svettigt svischa svulst svulten svada svära svär svor sållan såsa såsig säckig sölig söla
tacksamma taggade takras tabbe tabbar tafsa tajma tajming tandlös tassa teckning teven tempad ten tik tiger
tisslar tjack tjacka tjafs tjalla tjuvlyssna tjöta tjötar tjusig tjurskallig tofsig tokfin tokbra toktrött
toppa torrboll trampa trasslade trill trilla trillar trillade trippade trögt trög tröge trubba trynet
trångsynt träligt tröttis tröttna tubba tucka tutta tvinnad tyngde tåla täppa tölpig ultra upprepade utbuad
utegångsförbud utflippad utgångna utkastad utpumpad uttorkad vafan vabba vaddå vadå valla vantar varor varva
vejpa velar vela velig velpotta vickar vifta viftar viska viskar viskade vobba vojne vrickad vrål vråla vurpa
vurpade väldans vännisar värsting vässa väva yoga yr yra zappa zappar zooma zoomar årsrika äckligt äntra
ögonfransar mkt mkr ngn ngt nån nåt kmr kmn iomed iom pratr dedär denna dehär dendär någe sålla mysko asgullig
asgo gillarj eg egentl förmodl ev tkr ca asap imorn imorrn imorron imårn imon igåkväll ikvä tmr tyv tyvär
förresten förövrigt hursomhelst hurfan vadfan varfö nåväl nåmen jasså jaså jepp ajabaja anslag
kommunfullmäktige nämndeman stadsdelsnämnd psykiatriförvaltning omvårdnadsförvaltning arbetsmarknad
arbetsmarknadsenhet nomineringsutskott referensgrupp fullmäktige fullmäktiges bostadsbolag brandkår primärvård
primärvården beprövad satsning konferens konferenser hearing representant strategiskt prioritet skräpkorg
vakans könsfördelning vidtog upphandling upphandla anbud direktupphandling kravspecifikation avtalsperiod
verksamhetsplan verksamhetsberättelse bokslut delårsrapport protokollsutdrag tjänsteutlåtande tjänsteskrivelse
yttranden laglighet förvaltningslag offentlighet diarieföra diarienummer handling delegation
delegationsordning
istället såväl allra ännu förbi kapitel tillhörighet pdf mående kännedom majoritet plattform någorlunda hyfsad
hyffsad gradvis successivt likaså utanförskap årlig halvår värt värd skrek skriv skriva avsändare skylt växel
streck låda läpp kilometer receptionist reception bokstav version akt akter förberedd äktenskap skäll pall bro
nyckelknippa stackare staket rinna trodd förstådd strukit ved klockslag linjal segel årsmöte vis ifred tag
välj varv jäkla jäklar ambulans numrera sydde sytt kaffi praktiserar nås nåddes bodd vore lapp lappen ärende
piroger tystna sedd mätning genomförs ges sändes problematik funktion hälsning uhm chat vardag tvärs klädde
klädd väckte väckt vaknade vakna tvättade tvätta diska damma strosa strosade puttra mysa mysig mysigt stressa
stressig stressigt jobbig jobbigt struntar strunta strular strula strul krångla krånglar tjata tjatar gnälla
gnäller skämmas skäms slippa slipper slapp orka orkat hinna hunnit våga vågat ångra ångrar låtsas låtsades
`;
