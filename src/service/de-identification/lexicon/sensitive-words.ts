/** Diagnoses and words that stand for one: marked as `other`, suggestion `[diagnos]`. Word beginnings end in `*`. */
export const diagnoses = `
adhd adhd-* add add-diagnos adhd:n autism autism* autist autisten asperger* aspergers aspergare asd ast
tourette* tourettes bipolär* bipolaritet bipo manodepressiv* manodepp schizofren* schizo schizoaffektiv*
psykos psykosen psykoser psykossjukdom* psykotisk* borderline* ipso eips emotionellt_instabil*
emotionell_instabilitet* ptsd komplex_ptsd posttraumatisk* ocd tvångssyndrom* tvångssjukdom* gad
generaliserat_ångestsyndrom ångestsyndrom* paniksyndrom* panikångest* social_fobi socialfobi* agorafobi*
torgskräck depression depressionen depressioner egentlig_depression återkommande_depression
förlossningsdepression* dystymi* årstidsdepression melankoli utmattningssyndrom* utmattningsdepression*
utbränd utbrändhet* anorexi* anorektisk* anorektiker bulimi* bulimiker hetsätningsstörning* ätstörning
ätstörningen ätstörningar ortorexi* arfid dissociativ* dissociation* personlighetssyndrom*
personlighetsstörning* antisocial_personlighetsstörning narcissist* psykopat* paranoia paranoid*
vanföreställningssyndrom* mani manin hypomani* mutism* selektiv_mutism språkstörning* dyslexi dyslektiker
dyskalkyli dcd damp down_syndrom downs_syndrom downs intellektuell_funktionsnedsättning utvecklingsstörning*
utvecklingsstörd* förståndshandikapp* begåvningshandikapp* lindrig_utvecklingsstörning npf-diagnos* cp-skada*
cerebral_pares cp-skadad ryggmärgsbråck muskeldystrofi duchenne epilepsi epilepsin epileptiker* epileptisk*
ms-sjuk multipel_skleros ms-diagnos* als parkinson* parkinsons alzheimer* demens demensen demenssjukdom*
demenssjuk huntington* hjärnskada hjärnskadan förvärvad_hjärnskada* hjärntumör* hjärntumören stroke stroken
strokepatient hjärnblödning* hjärninfarkt* afasi* förlamning halvsidesförlamad förlamad rullstolsburen blind
döv dövblind synskadad hörselskadad diabetes diabetiker diabetessjuk kol astma hjärtinfarkt* hjärtsvikt* hiv
hiv-* aids hepatit* cancer cancern bröstcancer* prostatacancer* lungcancer* tarmcancer* leukemi* lymfom* tumör
tumören fibromyalgi* reumatism* ledgångsreumatism artros* ehlers-danlos eds crohns ulcerös_kolit ibs
endometrios* pmds narkolepsi* kronisk_trötthet me/cfs me-sjuk cfs whiplash* stickningsskada tinnitus*
alkoholism* alkoholist* missbrukare narkoman* narkomanen amfetaminmissbruk* heroinmissbruk* alkoholmissbruk*
cannabisberoende alkoholberoende* spelmissbruk* spelberoende opioidberoende* tablettmissbruk* blandmissbruk*
korsakoff* kleptomani* trikotillomani* hypokondri* könsdysfori* transsexuell* samsjuklighet* turners
klinefelters fragile_x williams_syndrom prader-willi angelman fas fasd fetalt_alkoholsyndrom ångest ångesten
ångestproblematik ångestattack* ångestproblem* missbruk missbruket deprimerad deprimerade manisk maniskt
självmordsförsök* självmordsbenägen självskad* suicid suicidal* suicidförsök* självmord psykisk_sjukdom
tvångstankar tvångsbeteende* fobi fobier narkolepsi högt_blodtryck celiaki glutenintolerans psoriasis autistisk* utmattning utmattad dövstum* heroin* amfetamin* kokain* hasch* cannabis*
knark* narkotika* crack ghb spice rohypnol fentanyl eips damp dement dementa dementsjuk* hepatit_c hepatit_b
psykisk_ohälsa nötallergi* astmatiker kateter dialys njursvikt* levercirros*
skrumplever hydrocefalus klumpfot skolios* tbc tuberkulos* malaria polio polioskada* barnförlamning lupus sarkoidos
klaustrofobi* tvångsmässig* misofoni hsp högfungerande lågbegåv* svagbegåv* begåvningsnedsättning
cp-störning synnedsättning* hörselnedsättning* rörelsehinder* rörelsehindrad* 
neuropsykiatrisk* npf hallucinationer vanföreställningar
`;

/** Medicines, marked as `other`, suggestion `[läkemedel]`. */
export const medicines = `
abilify aripiprazol alimemazin theralen lergigan atarax hydroxizin propavan propiomazin stilnoct zolpidem
imovane zopiklon circadin melatonin mirtazapin remeron sertralin zoloft citalopram cipramil escitalopram
cipralex fluoxetin fontex prozac paroxetin seroxat venlafaxin efexor duloxetin cymbalta voxra bupropion
wellbutrin brintellix vortioxetin anafranil klomipramin amitriptylin tryptizol saroten nortriptylin litium
lithium litiumet lithionit lamotrigin lamictal ergenyl valproat valproinsyra orfiril tegretol karbamazepin
keppra topiramat lyrica pregabalin gabapentin neurontin olanzapin zyprexa quetiapin seroquel risperdal
risperidon risperidal konsta xeplion trevicta invega paliperidon haldol haloperidol trilafon perfenazin
cisordinol zuklopentixol fluanxol leponex klozapin clozapin latuda lurasidon reagila cariprazin nozinan
levomepromazin hibernal buronil akineton oxazepam sobril stesolid diazepam valium xanor alprazolam temesta
lorazepam rivotril iktorivil klonazepam imovan concerta ritalin medikinet metylfenidat elvanse lisdexamfetamin
attentin dexamfetamin strattera atomoxetin intuniv guanfacin metadon metadonet subutex suboxone buprenorfin
buvidal antabus campral naltrexon tradolan tramadol citodon oxycontin oxikodon oxynorm morfin fentanyl insulin
insulinet metformin ozempic waran eliquis levaxin treo ipren alvedon xerodorm benzo benso
`;

/** Peoples, nationalities, their adjectives and languages, marked as `other`, suggestion `[ursprung]` or `[språk]`. Beginnings; endings follow by rule. */
export const origins = `
afghan afrikan alban algerier amerikan arab argentin armeni armenier assyri assyrier asiat australi
azerbajdzjan bangladeshi bengal belgi bosni bosnier bosniak bras brasilian bulgar burme chilen colombian
danskar dansk dari egyptier egypti eritrean eritrian eritre estländar est etiopi etiopier filippinsk finländsk
finländare finn finsk fransk fransman fransyska gambian georgi ghanan grek grekinna grekisk holländ hollandare
indier indisk indones irak iraki iran iranier irländ islänning isländsk israel ital italienare jap japan
jemenit jordan jordani jugoslav kambodjan kanaden kines kenyan koptisk kore kosovoalban krim kroat kuban kurd
kurmanji sorani lettisk lett libanes liby litau litauisk makedonier makedonsk malaysi mandarin marockan
marocan mexikan moldav mongolisk montenegrin nederländsk nepales nigerian norsk norrman ossetisk pakistan
palestini palestinier pashto persisk perser peruan polack polsk portugis punjabi romsk rumän ryss rysk
rysksprå samisk saudisk senegales serb serbisk serbokroatisk singal skott slovak sloven somal somali somalier
somaliska spanjor spansk sri-lankes sudanes swahili syd sydkorean syrian syrier syrisk tagalog tamil tatarisk
thai thailändar thailändsk thailänd tigrinja tigrinya tjeck tjeckisk tjetjen tunis turk turkisk turkmen tysk
ugandisk ukrain ukrainar ukrainsk ungr ungersk urdu uruguay uzbek vietnames vitryss wolof yezid jesid zaza
tornedaling meänkieli kvän kven romani jiddisch hebreisk arameisk suryoyo syriansk kaldeisk kaldé dari farsi pashtun
hazar tadzjik uzbekisk lingala kinyarwand twi yorub igbo haus kantones khmer laotisk burmesisk hind hindi gujarati
malayalam telugu nepalesisk georgisk tjerkess moldavisk katalansk baskisk kreolsk rundi luganda tigre bilen afar
saho harari sidamo norrlänning norrländ smålänning gotlänning dalmas värmlänning ölänning västgöt östgöt upplänning
sörmlänning hälsing jämtländ ångermanlänning skåning blekinging hallänning bohusläning dalslänning lapp sydlänning
ålänning finlandssvensk estlandssvensk svenskfinn
österrikar österrikisk amharisk oromo latinamerikan sydamerikan västafrikan östafrikan nordafrikan
`;

/** Occupations rare or visible enough to point at one person, and events that are known or told of: `other`. Beginnings. */
/** Belief and orientation, marked as `other`. */
export const convictions = `
muslim muslimer muslimsk muslimska islam jude judar judisk judiska judinna hindu hinduer hinduisk buddhist
buddhister buddhistisk katolik katoliker katolsk katolska ortodox ortodoxa shiamuslim sunnimuslim sikh sikher
jehovas_vittne frireligiös hijab hijaben burka niqab turban kippa pride moské moskén synagogan koranen bibelskola pingstvän ateist gay homosexuell homosexuella bisexuell bisexuella lesbisk lesbiska
pansexuell asexuell transperson transpersoner transman transkvinna trans ickebinär icke-binär queer hbtq hbtqi
hbt
`;

export const rareOccupations = `
orgelbyggar orgelnist organist kantor klockstapel kyrkoherde präst biskop imam rabbin munk nunna lokförare
pilot flygvärdinna stuntman stuntkvinna skådespelar artist rockstjärna popstjärna trubadur sångare operasång
operasånger balettdans dansör dansös cirkus trapets clown lejontämj trollkarl illusionist komiker
ståuppkomiker programledar nyhetsankar meteorolog journalist författar poet konstnär skulptör keramiker
glasblås silversmed guldsmed smed hovslagar urmakar instrumentmakar fiolbygg pianostäm bokbindar korgmakar
takläggare sotare skorstensfejar stenhugg dykare kapten sjökapten styrman matros sjöman fiskare yrkesfisk
fyrvakt lots jägare renskötare samebonde fårfarm biodlar ryttare jockey travtränare travkusk hästtränar
djurparks djurvårdar zoolog veterinär astronom astronaut atomfysiker kärnfysiker professor docent forskare
rektor domare åklagare advokat polis polismästar kommissarie spaning brandman ambulansföra officer överste
major soldat un-soldat fn-soldat legosoldat diplomat ambassadör konsul riksdagsleda riksdagsman minister
statssekret kommunalråd borgmästare landshövding fotbollsprof hockeyprof elitidrott landslagsspel landslag
världsmästar olympi tv-kock tv-profil radiopratar discjockey tatuerar begravningsentreprenör
begravningsentreprenad bödel obducent rättsläkar hjärnkirurg kirurg tandtekniker linjedomar skiddom fallskärms
bergsklättr äventyrar gruvarbet borrare oljeborr oljerigg torvbryt flottar kolar mjölnar slaktar pälsjäg
skomakar hattmak sadelmak tapetser parfymör sommelier fotomodell modell mannekäng designer modeskap kostymör
mask ljusmäst koreograf dirigent kompositör tonsättar violin cellist harpist trumpetist saxofonist
`;

/** Beginnings and phrases of rare events. `_` is a space. */
export const rareEvents = `
tsunami* estonia estoniakatastrof* diskoteksbrand* discoteksbrand* tågolycka* tågolyckan flygolycka*
flygplanskrasch* flygkrasch* bussolycka* bussolyckan mordbrand* mordbranden mordförsök* mordet dråp dråpet
dråpförsök knivhugg* knivöverfall* knivattack* skjutning* skottlossning* skolskjutning* terrordåd*
terrorattack* terrorattentat* gisslan gisslandrama* kidnapp* människohandel trafficking krigsfånge fångläger
koncentrationsläger tortera* torterad våldtäkt våldtäkten våldtog våldtagen gruppvåldtäkt* incest lottovinst*
lottomiljon* vann_på_lotto vunnit_på_lotto miljonvinst triss-vinst lotterivinst* jackpot världsrekord*
svenskt_rekord os-guld os-medalj vm-guld vm-brons vm-medalj sm-guld sm-medalj olympiska_spelen
världsmästerskap* melodifestivalen idol-jury big_brother expedition_robinson robinson paradise_hotel
let's_dance nobelpris* kända_programmet uppdrag_granskning aftonbladet expressen kalla_fakta insider häktad
häktades anhållen fängelse fängelset fängelsestraff* fängelsedom* dömd_till rättspsyk* rättspsykiatri*
rättspsykiatrin explosion* explosionen sprängning* sprängdåd* bombdåd* bombning* skogsbrand* branden
storbrand* raset jordskred* skredet snölavin* lavinen blixtnedslag drunkning* drunkningsolycka*
fallskärmsolycka* hjärttransplant* levertransplant* njurtransplant* transplantation* benmärgstransplant*
amputer* siamesisk* trillingar trillingarna trilling fyrlingar adopterad adopterades adoptivbarn*
adoptivföräldrar hittebarn* surrogat* spionage spion* avrättad* landsflykt
`;
