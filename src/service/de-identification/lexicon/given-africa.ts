/** Given names from Somalia, Eritrea, Ethiopia, Sudan and other African countries. */
export const givenAfrica = `
aabid aamina abdi abdiaziz abdifatah abdihakim abdikadir abdikani abdikarim abdilahi abdille abdinasir abdinur
abdiqadir abdirahim abdirahman abdirashid abdirisak abdirizak abdisalam abdisalan abdishakur abdiwahab
abdiwali abdulle abdullahi abdulqadir abdow abokor abshir abuukar adan adar aden adna ahado ahmednur ahmeddeq
ali alas amaal amran amin anab anisa aniso arale ardo asha asho asiya asli aweis awes awale awo ayan ayaan
ayanle ayaanle aydarus ayni ayub bahja barni barre barwaaqo bashi bashiir batula beydan bile biixi bilan
bisharo burhaan cabdi cabdiqaadir cabdiraxmaan cabdullahi caasha cali canab cawil cilmi ciise cismaan cumar
cusmaan daahir daud daauud degan deeqa deeqo deqa deqo dahabo dahir dalmar degmo diric dhahabo dhuuxo duale
duniya ebla ebyan egal elmi faadumo fadumo faduma fardosa fardowsa fardus farhan farhia farhiya farhiyo farah
farxiya farxaan farxan fathiya fathiyo fatuma fawsiyo fawzi feysal fahmo filsan fiido firdaws fowsia fowzia
gacal gaal gani garaad geedi gelle guled guleid gurey habaan habibo habon haboon hajiya halgan halimo halwo
hamdi hamdiyo hani hawa hawo hayaan haweya hersi hibaaq hibo hibaq hidaayo hikma hiis hirsi hodan hodo hoodo
horeyo hufan huruse hussen hooyo idil idiris ifra ifrah ifraah igal iid ikraan ikran ilhaam ilwad iman ilyaas
isse ismahan ismacil isniino istahil istar ishwaaq jaamac jama jamac jamaal jamilo jawahir jibril jiinow kaha
kaltun kaltuun kaafi kadra kadija kadiye kafi khadar khadra khadija khadiijo khaliif khalif khasim kheyr
keinan keise keynan koos korfa koshin kowsar labaan liban liibaan ladan lul luul layla luqman maano maxamed
maxamuud maxmuud maryan maryama marian mariama maymun maymuna mohamud mohamuud mohammud moalim muhidin
muhiyadin mulki mumin muna muno munira muse muuse muxubo mukhtaar mursal muridi muxtar nacima nadifa nadifo
naciima naima nasra nasro nasteho nasteexo nimco nimo nuradin nuur nuuradiin nuurto nurto nuriya nurow omar
omer osman qadan qali qorane qasim quresh raage raaxo rage rahmo rahma ramla ramlo raxma raxmo rooble roble
roda rodo ruqiya ruqiyo ruun saacid saado sacdiyo saciid sadia sadiyo safiyo sagal sahra sahro sahal saalim
said saido salaad salad salado samakab samatar samiro samsam saynab sareedo sayid seynab shaacir shamis shamso
shankaron sharmake sharmarke shariif sheikh shire shucayb shueyb shukri siciid siham sirad siraad sitti subeer
suado subeyda suldaan suleyman sulub sumaya sumeya suhur taajir tahlil timir tisqad ubah ubax umalkhayr usman
waris warsame xaawo xabiibo xalimo xaliimo xamdi xasan xirsi xuseen xussein xawo yahye yaasiin yaasir yasin
yusur yusuf yuusuf zahara zahra zakariye zakarie zamzam zaynab zeinab zeynab zeyneb zuheyb zuhur abeba abebe
abebech abel aberash abiel abiy abraha abraham abrehet abrha adane addis adey adhanet adiam aida akberet alem
alemayehu alemitu alemnesh alemseged almaz aman amanuel amare amete amleset aregash aregawi asfaw ashenafi
asmerom asmeret aster astier awet awot ayana ayele aynalem azeb azieb bahlebi bahru bahta belay belaynesh
beletu berhan berhane berhe bereket bekele betelhem bethel betiel beyene biniam binyam bilen bisrat biruk
birhanu birtukan brhane bruk bsrat daniat danait dawit dejen demeke demissie derartu desta desalegn dereje
ejigayehu elilta elsabet elsa elias embet endale ermias ermiyas estifanos eyasu eyob ephrem efrem etsegenet
ezana fana fasil fassil fessehaye feven fetsum fikadu fikir filmon fisseha fitsum frehiwot freweini frezghi
fre gebre gebrehiwot gebremariam gebremedhin gebremeskel gebreselassie genet gebrekidan getachew getahun
ghebre ghebremariam ghebremedhin ghebrehiwet ghenet ghirmay ghide girma girmay goitom gual habte habtamu
habtom hadas hadish hadgu hagos haile hailemariam hailemichael haimanot hana hanna helen helina heaven henok
hewan hermela hermon hidat hirut hiwet hiwot isaias isayas iyob iyasu jemal kaleb kahsay kassa kassahun kebede
kedija kesete kflom kibrom kibreab kidan kidane kidist kiflom kifle kiros kisanet kokeb kudus lemlem leul
letebrhan letekidan leteberhan letina lidya liya luam luwam lula lulit lwam mahder mahlet makda makeda
makonnen maireg medhanie medhanit medhin mebrahtu mebrat mebrak mehari mehret meaza mekonnen melat meles
melake merhawi merhawit meron meskerem mesfin mesgana mesele messeret meseret metkel michael mihret milena
milkias mihreteab mikal mikiyas million miherteab mogos mulu mulugeta mulubrhan mussie nahom naod nardos
natnael nazret nebiat nebyat negasi negash negassi negusse nigisti nigist okbay okbazghi ogbai ogbazghi petros
rahel rahwa ras redae redie robel robiel rodas roza ruta saba salem sami samrawit samson sara saron seble
selam selamawit selemun semhar semere senait seifu sened shewit shiferaw simon simret sirak sium siyum solomon
solyana sosna suzana tadele tadesse tamrat tareke tarik tekeste tekie tekle teklay teklu tekleab teame tedros
temesgen tesfalem tesfaldet tesfamariam tesfay tesfaye tesfazghi tewelde tewodros tewolde tiblets tigist
tirhas tsegay tsegaye tsega tsehay tsehaye tsion tsigereda tsige tsigehana winta wegahta weldu welday wengel
woinshet wolde worku woldu yared yebio yebyo yemane yemisrach yetnayet yodit yohanes yohannes yoel yohana
yonas yonatan yordanos yosef yoseph yosief zaid zaida zekarias zemzem zenawi zeray zerai zerisenay zerabruk
zebib zehayu zewdi zewdu abiodun abimbola abena achieng adama adebayo adebola ade adeola adunni afia agyei
aissatou aïcha akin akinyi akosua akua alassane alhaji alioune alpha amadou amadu amaka ama aminata amara ami
amie awa ayo ayodele babajide babatunde bakary balla bijou binta bintou birame blessing boubacar bubacarr buba
cheikh chiamaka chidi chinedu chinonso chioma chibuike chimamanda cisse cheick coumba daouda dembo demba
diallo diarra divine djibril dodou ebou ebrima edrisa efua ejike ekene emeka emmanuel ebrimah fatim fatou
fatoumata fatouma fanta faith fode folake fodé funke funmilayo gift goodluck grace gifty godfrey hadja haby
ibou ibrahima ifeoma ifeanyi idrissa ikenna isatou isha issouf issa jainaba jallow jariatou joyce kadiatou
kadi kadijatou kalu kamara kebba kehinde kelechi khady kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lamin
lamine landing latifatou makemba malang malick mamadou mamadi mariame mamoudou mawuli mbaye moussa mercy modou
momodou musa mustapha nana ndeye ngozi njeri nkechi nyima nneka nnenna oluwaseun olu olumide oluwatoyin
omotola onyeka osei ousmane oumar oumou oumy ouma obi obinna okechukwu patience precious prosper rokia sadio
saidou salif salimata saliou samba seedy sekou seydou serigne sheriff sidibe sulayman souleymane soumaila
sunday tamba taiwo tijan temitope titi tunde uche ugochi umar ugo wanjiku wangari wairimu yaa yakubu yaw
yankuba yero yusupha zainabou akello akoth apio atieno auma awino baraka bahati benigne chantal claudine
clementine dieudonné divin espérance esperance eugenie fabrice faida feza furaha gaspard gatete habimana
immaculée innocent jambo jabali jeannette juma kagabo kabila kamau kiconco kipchoge kwizera mukamana mugisha
mutoni muhire mwangi nakato nakku namutebi ndayisenga neema ngugi niyonsaba nshimirimana nyokabi odhiambo
ochieng okello omondi onyango otieno pacifique patrice rehema rwanda safari salma shukuru simba tendai tatenda
thabo thandiwe themba tumaini uwimana uwase wambui wanjiru wafula zawadi zuri zuhura tshala mputu bongani
busisiwe lerato mandla nomsa nomvula sipho sizwe lindiwe nandi nthabiseng kagiso karabo farai chipo rudo
tafadzwa tinashe
`;
