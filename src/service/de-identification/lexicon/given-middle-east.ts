/** Given names from the Arabic-speaking countries, Iran, Afghanistan, Kurdistan, Turkey, and Assyrian/Syriac families. */
export const givenMiddleEast = `
aamir aaliyah aali abbas abd abdal abdalla abdallah abdalrahman abdelkader abdelhamid abdelkarim abdelaziz
abdellah abdellatif abdelrahman abderrahman abdul abdulaziz abdulhadi abdulhakim abdulhamid abdulkadir
abdulkarim abdullah abdulla abdullatif abdulmajid abdulmalik abdulrahim abdulrahman abdulsalam abdulwahab abed
abeer abid abir abou abu adam adel adham adib adil adnan afaf afif afnan afrah ahd ahlam ahmad ahmed ahmet
aicha aida aiman aisha aischa ajmal akram ala alaa alaeddin alameddin ali alia aliya alya aliaa alisa alawi
amal amani amar amer ameer ameera amin amina aminah amine amir amira ammar amna amr anan anas anis anisa anwar
anwer aqil aref arij arwa asad asala asel ashraf asif asil asim asma asmaa assad assia atef atiya awad awatef
awatif ayah aya aylan ayham aymen ayman ayat ayoub ayub aziz aziza azhar azzam badr badia badie bader baha
bahaa bahia bahija bakr balqis bana bandar baraa barakat bariah basem basel bashar basheer bashir basil basim
basima basma bassam bassel batoul batul bayan bilal bilel boutros boulos bouchra brahim bushra butheina
buthaina camelia chadi chaima dalal dalia dalya dana dania danya daoud dareen darin darwish dawood dawud deeb
deema dhia dhuha dima dina diyaa doaa donia dua duaa dunia ebtisam ehab elham elias elyas eman emad emam emir
eptisam esam eshraq esraa essam fadel fadi fadia fadila fadwa fady fahad fahd fahed faheem fahima fahmi faisal
faiz faiza fajr fakhri faleh fares farah faraj fareed farid farida faris farouk farouq faruk fateh fathi
fathia fatima fatimah fatema fatme fatma fatin faten fatouma fawaz fawzi fawzia fayez feda ferial feras fida
fidaa firas fouad fuad ftoun ghada ghadeer ghadir ghaida ghaith ghalia ghali ghanem ghassan ghazal ghazi ghina
ghofran ghufran gulistan habib habiba hadeel hadi hadia hadil hafez hafsa hafsah haidar haider haifa haitham
hajar hajer hakim hala halim halima hamad hamada hamdan hamdi hamed hameed hamid hamida hammoud hamoud hamoudi
hamza hamzah hana hanaa hanadi hanan hani hania haneen hanin haroun harun hasan hasna hasnaa hassan hassna
hatem hatim hawra haya hayat hayder hazem hazim heba hiba hicham hind hisham hikmat hoda houda hosam hossam
huda hudhaifa husam husni hussain hussam hussein husein hysni ibrahim ibtisam ibtihal idris ihab ihsan ikhlas
ikram ilham ilyas imad imam iman imane imran inaam inas insaf intisar ishaq ishak islam ismail ismael ismat
israa issa isra iyad iyas izz jaafar jaber jabir jad jafar jalal jalila jamal jameel jameela jamil jamila jana
janan jannat jasem jasim jassem jassim jawad jawaher jihad jihan jinan joud joudi joumana jouri juman jumana
jumaa kadhim kamal kamel kamil karam karar kareem karima karim kassem kasim kausar kawkab kawthar kawther
khadija khadijah khadra khairi khaled khaldoun khalid khalida khalifa khalil khawla khitam kholoud khouloud
khulood kifah kinan kinana lama lamia lamis lamya latif latifa lateefa layal layan layla leen leena leila
leyla lina loay lobna lubna louay luay loubna lujain lujayn luma lutfi maan madiha madina maha mahdi maher
mahir mahmoud mahmud mahmod mais maisa maisam maissa maya majd majda majdi majed majid majida makram malak
malek malik malika mamdouh mamoun manahil manal manar manel mansour mansur maram marah maria mariam maryam
marwa marwan marwah mariem masoud masud maysa maysam maysaa mayada mazen mazin merna mervat meryem mimouna
mina mira mirna mohamed mohamad mohammad mohammed muhammed muhammad muhamed mohanad mohannad mohanned mona
monaf moncef monther mounir mounira moustafa mourad mouna moutaz moayad moataz muaz muath muawia mubarak
muhanad muhannad muhsin mukhtar muna munir munira munther murad murtada murtadha musa musaab muslim mustafa
mustapha mutaz muthanna nabeel nabil nabila nada nadeem nader nadia nadim nadine nadir nadira nadja naeem
naghm nagham nahed nahid nahla naif naim naima najah najat najia najib najla najlaa najm najma najwa nariman
narjis naseem naser nashwa nasir nasim nasima nasr nasreen nasrin nasrine nasser nassim nawal nawar nawras
nawaf nayef nazar nazih nazira neda nedal nehad nehal nermin nesrin nesreen nibal nidal nihad nihal nihaya
nimr nisreen nisrin niveen nivin nizar noha nohad noor nora noura nouf nouha nour nourhan nouri nuha nur nura
nuri nusaiba obada obaida odai odeh ola olfat oman omar omaima omnia omran osama othman oudai ouday oula
omayma qais qamar qasem qasim qays qusay qusai rabab rabeea rabia rabih rachid rad radi radwan raed raeda
rafat rafiq rafif raghad raghda raheem rahaf rahil rahim rahma raid raja rajaa rajab rajai rajeh ramadan ramah
rami ramia ramiz ramy ramzi rana rand randa rania raneem ranim raouf rasha rashad rasheed rashed rashid rasim
rasmi rasoul ratib raouda rawaa rawan rawda rawia rayan rayyan razan reda reem reham rema remas ridha ridwan
rifat rihab riham rim rima rimas rita riyad riyadh riad riza roaa rola rouba roula rouaa rua ruba ruqaya
ruqayya ruqayyah rokaya rula rusul saad saadia saba sabah sabeen sabir sabiha sabri sabrin sabrine sadek sadiq
sadiqa saeed saed saida safa safaa safi safia safiya safwan sahar sahir saif saja sajad sajida sakina salah
saleem saleh salem salih salim salima salma salman salwa sama samah samar samaher sameer samer samia samih
samir samira samiya sana sanaa sara sarab sarmad sattar sawsan saud sayed seif selim selma shaban shada shadi
shadia shaden shafiq shahad shahd shahed shaher shahin shaima shaimaa shakir sham shams sharif sharifa shatha
shawqi shayma shayaa shaza sherif shereen sherin shihab shireen shirin shorouk shoukri shukri shuaib sidra
siham silwa sinan siwar soha sohail sondos souad soumaya subhi suad suha suhad suhaib suhail suhair suhayla
sukaina suleiman sulaiman sulayman sultan sumaia sumaya sumayya sundus susan susen suzan taghreed taghrid taha
taher tahir tahira tahani talal talia talib tamara tamer tamim tarek tareq tarik tariq tasneem tasnim tawfik
tawfiq taym tayseer thaer thair thamer thanaa tuqa udai ula umar umm urwa usama uthman wadad wadi wael wafa
wafaa wahab waheed wahid wahida wajdi wajih waleed walaa walid ward warda wasan waseem wasim wassim widad wiam
wiem wijdan wisal wisam wissam yahya yahia yamen yaman yamama yaqoub yara yasar yaser yasin yasir yasmeen
yasmin yasmina yasmine yassar yassin yassine yazan yazid yehia yosra yosri yousef yousif youssef yousra yunus
younes younis yusef yusif yusra yussuf yusuf zahed zaher zahia zahir zahra zahraa zaid zain zaina zainab
zaineb zayneb zakaria zakariya zaki zakia zeid zeinab zeina zenab zeyd zeyneb zeyad ziad ziyad zohra zouhair
zubair zubaida zuhair zuhal zuheir zuhra zeyna abbasali abdolreza abolfazl adineh afarin afra afsaneh afshan
afshin ahoo akbar alborz alireza amirali amirhossein amirmohammad anahita anoush anousheh ardalan ardavan
ardeshir arezo arezoo arezu arian ariana armaghan armin arman armita arash aras arsalan arshia artin arvin
asal asghar asieh ashkan atefeh atieh atoosa ava ayda ayeh azad azadeh azar azin azita babak bahador bahar
bahareh bahman bahram baran bardia behnam behnaz behnoosh behrad behrang behrooz behrouz behruz behzad bijan
bita bizhan borzoo bozorgmehr cyrus damoun danial dara darab daria dariush darya davood delaram delbar delnia
delshad donya ebrahim ehsan elahe elaheh elaha elmira elnaz elnoush elyar ensieh erfan esmaeil esmail
esfandiar fahimeh farahnaz faranak faraz fardin fardis fariba farideh farima farin farnaz farnoosh farnoush
faroogh farrokh farshad farshid farzad farzam farzan farzaneh farzin fatemeh fereshteh fereidoun fereydoon
feryal firooz firouzeh forough foroogh forouzan freydoun ghazaleh ghodrat gholam gholamreza gisoo giti golnar
golnaz golnoosh golshan golshid golriz gulsum habibollah hadis haleh hamidreza hamideh hanieh hengameh heshmat
hessam homa homayoun hooman hooshang houman hossein hosseini hormoz iraj irandokht jahangir jalil jamshid
javad kambiz kamran kamyar kasra katayoun kaveh kayvan keivan keyvan khatereh khosro khosrow kia kiana
kianoosh kianoush kiarash kimia kiomars kiumars kobra koorosh kourosh kurosh ladan laleh leili leyli lida
maedeh mahbod mahboubeh mahin mahnaz mahsa mahshid mahtab mahvash mahyar mahya maliheh malihe mana mandana
mani mansoureh maral mardin marjan marjaneh marzieh masih masoomeh masoumeh massoud matin maziar mehdi
mehraban mehran mehrangiz mehrdad mehri mehrnaz mehrnoosh mehrnoush mehrzad melika melina meysam milad minoo
minou mitra mobina moein mojdeh mojgan mojtaba mokhtar monir monireh morad morteza morvarid moslem mostafa
mozhdeh mozhgan mohadeseh nadereh nahal narges nargess nasibeh nastaran navid naz nazanin nazila nazli negar
negin nemat nesa niayesh nika nikoo niki niloofar niloufar niloofer nilufar nima niousha niusha niyaz niyoosha
noushin nooshin oldooz omid orkideh ozra parastoo parastou pari paria parinaz parisa parivash parmida parnian
parsa parham parvaneh parviz parvin payam payman pedram pegah pejman peyman peyvand pirooz pooneh poonaam
pooria poorya pooya pouneh pouran pouria pourya pouya puneh puria puya raha rahmat raheleh ramin ramtin ramyar
rasool reyhaneh reza ricky roghayeh romina roshanak rouhollah rouzbeh roxana roya rozbeh roozbeh sadaf sadegh
sadra saeid saeideh saeedeh sahand saharnaz salar salome salumeh saman samaneh samin samineh sanaz sanam
sarina sarvenaz sasan satar sattareh sayeh sedigheh sepand sepehr sepideh setareh shabnam shadan shadmehr
shaghayegh shahab shahbaz shahla shahnaz shahram shahrad shahriar shahrzad shahrokh shahrooz shahryar shahrouz
shahyad shayan shayesteh sheida sheila shervin shideh shima shiva shohreh shokoufeh shokouh shole sholeh
shoreh siamak siavash sima simin sina sirous sirus siroos sogol sohrab sohaila soheil soheila somayeh soraya
soroosh soroush sorour taban tahereh tahmineh tahmoures tannaz tara taraneh tina tooba touraj tooraj turan
vahid vahideh vida yalda yaghoub yasaman yasamin yashar yekta zari zhaleh zhale zhila ziba zohreh zoya
abdulghani abdulqader aimal aqila atiqullah azizullah ahmadshah aminullah arzo asadullah asef belqis besmillah
dawlat ehsanullah esmatullah farhad fawad ferishta fereshta freshta ghulam gulalai gul gulnaz habibullah
hamidullah hashmat hekmat hosai humayun inayatullah jawed kamila khatera khan khushal laila lailoma lema
mahbob mahboba malalai masooma masouda masuma meena mirwais mohibullah mursal najibullah naqib nargis nazifa
nilab nilofar noorullah obaidullah palwasha parwana qadir qudsia rahimullah rahmatullah ramazan roshan roqia
ruqia safiullah sakhi samiullah sediqa shafiqullah shaista shakiba shabana shukria spozhmay storai tamana
tamanna wahidullah wali waheda yama zabihullah zalmai zarghona zarmina zekria zohal hussainali murtaza
nematullah alijan juma golsom masoma marzia sughra sharbat adem afşin agit aksel alan aland alend alin allan
amed ararat aram arda ardil argesh arin arjin arya asiye asli aslı asya aso ata ateş atilla avin avîn avesta
awat awa awaz awder awesta awin ayfer aygül aygul aylin ayla aynur aysegul ayşe ayse ayşegül aysel aysen aysun
ayten azat azê bahoz baris barış baver bawer bayram beritan berivan berfin berfîn berat beyza beyda beren berk
berkan berke berkay bermal besime berxwedan bilge bilgin birgül birsen botan bozan bülent bulent bulut burak
burcu burhan buse büşra busra çağla can canan cansu caner cem cemal cemil cemile cengiz ceren cevdet ceyda
ceylan chia chiman chnur chra çiçek cigdem çiğdem cihan cihat çınar ciwan civan çetin dawan davut defne delal
delil delvin deniz derya derin destan deria devran devrim dewran dilan dilara dilawer dilba dilbar dilber
dilek diljin dilnaz dilovan dilshad dilsoz dilvin diyar diyari doğan dogan doruk duygu duran dursun ebru ece
eda ediz ege ekin ekrem ela elif elifnaz emel emin emine emirhan emrah emre enes engin ender enver erdal erdem
erdogan erdoğan eren ergin ergün erhan erkan erol ersin ersoy ertan ertuğrul esen esin esma esra evin evîn
evrim eylem eyüp eyup ezgi ezel ezo fadıl fadime fahrettin fatih fazıl ferhat ferhad feride ferit feryad fevzi
feyza fidan figen fikret filiz fırat firat fuat funda furkan galip gamze gazi gizem gökhan gokhan göksel gökçe
gönül gonul gulê gülay gulay gülbahar gülcan gulcan gülçin gülden gulden güler guler gülhan gülizar gullu
gülnur gülsen gulsen gülsüm gülşah gülseren gulten gülten gurbet güven güneş gunes hakan haci hacer halil
haluk hama hande hasret hatice haval hawar hawkar hawraz hazal hazhar hejar helin hêlîn hemin hemn hendrin
hero hevi hevin hevidar heval hêvî hikmet hilal hîva hiwa hoshang hozan hülya hulya hüseyin huseyin hakkı idil
ilhan ilkay ilker inci ipek irem irfan işıl ışık ismet izzet jian jilan jîn jino jiyan jiwan jwan kadir kadri
kadriye kaan kajal kajin kamuran kani kardo karwan karzan kawa kaya kazim kazhal kemal kenan kendal keziban
khabat kızıl koray kosrat kosar kubra kübra kurdo kurdistan lale lana lana-rose lanja lara lashkar lawand
lawen lawin levent lezan loran lorin mahmut mahsum mazlum medine medya mehmet mehmed mele melek melih melike
melis meltem meral mert mervan merve mesut mete metin mevlut mine miran mirza mirhat miray muhammet muharrem
murat muzaffer müjde müslüm nabaz nalan nalin narin nashmil nazan nazdar naze nazenin nazim nazlı nazmi
nazmiye necati necla necmi necdet nergiz nesli neslihan neşe nevin nevzat newroz nihat nilgün nilay nilüfer
nimet nisan nuray nurcan nurdan nurettin nurgül nuriye nursel nurten nurullah ogün oğuz oguz oğuzhan okan
oktay olcay omer ömer omed omêd onur orhan osman oya oykü ozan ozgur özgür özge özlem ozlem özkan ozkan pelin
pelda pelşin pelsin perihan perwin pınar pinar piran polat pola rabun rahime raparin rawaz rawand rawen raz
rebaz rebin rebwar recep rengin renas reşat resul rewan rezan rezhna rezheen rezhin rojbin rojda roja rojin
rojhat rojan rojhilat ronahi ronahî roni ronya rosa rozerin ruken rukiye ruşen rustem rüya rubar sabriye
sadettin saadet safiye samal sakine samet sarkawt sarkaut sakar sarbast sardar saruhan savaş seda sedat sefa
sema semiha semra sena sengul şengül senol serap serbest serdar serhad serhat serkan serpil serwan serwa sevda
sevgi sevil sevim sevinç sevin seyhan seyit sezen sezer sezgin sherko sherwan shiler shilan shirwan shirzad
shivan shler shno shorsh shnyar sian sibel sidal sidar silan silvan sinem siyabend sipan siwan sirin şirin
şivan soran songül songul sozan sozdar srwa suat sukru şükrü sule şule süleyman suleyman suna tahsin talat
tayfun tekin tolga tuba tuğba tugba tuana tuncay tülay tulay tülin turgut türkan tural ufuk ugur uğur ulaş
umut umit ümit umran utku vedat vejin veli velat welat volkan vural xalid xece xezal xoshnaw yagmur yağmur
yakup yalcin yalçın yaprak yaren yaşar yasemin yavuz yeliz yelda yeter yeşim yilmaz yıldız yildiz yiğit yonca
yücel yüksel zagros zana zanyar zara zarin zehra zeki zekiye zeliha zelal zerda zerrin zeynel zeynep zilan zîn
zînê zozan zuleyha zümra züleyha abgar adai afram afrem ablahad addai aho ahikar akad alen alaf ashor ashur
ashour ashurina assyria athra athour athur atour barsom barsoum behnan benyamin bahe dawod deshto diyana
edessa edmon elishva emanuil enlil esho eshaya febronia fehima fikri fraidon gabro gabriel gauriye gewargis
george ghattas gilyana gorges habsuno hanibal hanna hanni hanno hormuz ilona isho ishtar iskandar jacoub
jakoub johan joel joni juliet khoshaba khamis kristina lahdo linda-maria lolita maravgi maroun marogi marutha
mikhail mikhael moris nahir nahrin ninib nimrod nineb ninos ninve ninwa ninsun ninson nisha nohadra numan
odisho ogin oshana pierre polus rabi robil romsin saliba sanharib sargon sargis sayde semiramis sharbel
sharokin shamiran shamoun shlemun shlimon shmuni shmouni simele suham suryoyo susin talita tiglat toma turgay
tuma turabdin yacoub yakub yaldo yohana yohanna yonan yonadam youkhanna younan yousip zaya zekiya anahit ani
araz armen arpi arshak artur astghik avedis davit gayane garo gevorg hagop hamlet harout hasmik hovhannes
karapet karen kevork lilit levon lusine mane mher narek nare narine nazareth nune ruzanna sarkis sevak seta
siranush siroun sona tatevik tigran vahan vahe vardan varduhi vartan vazgen zaruhi ofer avi aviva ariel asher
chaim dov eitan eliezer eyal gal gershon hadas ilan itai itzhak lior liora menachem miri mordechai moshe nir
nitzan noam ofra oren ori rachel rivka ronit ruth shalom shira shimon shlomo shmuel shoshana tamar tzvi yael
yaakov yair yehuda yitzhak yoav yonatan yossi zeev
`;
