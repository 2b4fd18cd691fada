/** Words of social services, psychiatry and user-led audits, occupations, food, nature and the home, in base forms. */
export const careWords = `
boendestöd boendestödet boendestödjare boendestödjaren boendestödjarna boendestödjares boendestödare stödjare
stödjaren stödassistent stödpedagog stödperson stödpersonen kontaktman kontaktmannen kontaktperson
kontaktpersonen handläggare handläggaren handläggarna biståndshandläggare biståndshandläggaren
biståndsbedömare bistånd biståndet biståndsbeslut gode godeman förvaltare förvaltaren ställföreträdare
enhetschef enhetschefen enhet enheten enheter verksamhetschef verksamhetsutvecklare gruppledare samordnare
samordnaren föreståndare föreståndaren verkställare utförare utföraren brukare brukaren brukarna brukarens
brukares brukarråd brukarrevision brukarrevisor brukarrevisorn brukarrevisorer brukarinflytande brukarombud
inflytande kund informant informanten informanterna intervjuperson intervjupersonen respondent respondenten
deltagare klient insats målgrupp lss sol hsl sip adl iadl asi dur sosfs gdpr ibic icf bou vas sekretess
samtycke socialpsykiatri socialpsykiatriska öppenvård öppenvården slutenvård slutenvården heldygnsvård
avdelning avdelningen avdelningar intagen inläggning inlagd inskriven utskriven utskrivning permission
tvångsvård lpt lvm lvu sluten avgiftning abstinens nykterhet beroende beroendevård beroendemottagning
mottagning mottagningen psykmottagning psykiatrimottagning akuten psykakuten akut jour jouren journummer larm
larmet larmknapp trygghetslarm hemsjukvård hemsjukvården hemvård sjukgymnast fysioterapeut arbetsterapeut
arbetsterapeuten dietist logoped kurator kuratorn skolkurator sjuksköterska skötare skötaren mentalskötare
överläkare överläkaren doktor doktorn tandhygienist barnmorska psykoterapeut socionom behandlare behandlaren
behandlingsassistent coach coachen arbetscoach jobbcoach arbetskonsulent handledare handledaren mentor lärare
läraren rektor specialpedagog fritidsledare fritidspedagog personlig assistent assistenten assistans ledsagare
ledsagning avlösare kontaktfamilj familjehem familjehemmet hvb stödboende gruppboende gruppbostad
servicebostad serviceboende träningsboende träningslägenhet korttidsboende korttids daglig verksamhet
sysselsättning praktik praktikplats praktikant lönebidrag försörjningsstöd socialbidrag ekonomiskt
aktivitetsersättning sjukersättning bostadsbidrag bostadstillägg garantipension handikappersättning
merkostnadsersättning habilitering habiliteringen rehab läkarbesök provtagning blodprov röntgen recept
medicindosett medicinering biverkning biverkningar dos spruta injektion depå depåspruta sömntablett
sömntabletter lugnande narkotika alkohol missbruk återfall suicid självmord självskada självskadebeteende
självmordsförsök självmordstankar symptom sjukdomsinsikt hörselhallucinationer röster hallucination
vanföreställning vanföreställningar paranoid mani manisk hypoman depression deprimerad ångest ångestattack
panikattack panikångest fobi tvång tvångstankar tvångshandling utmattning utbränd utbrändhet kris trauma sorg
ensamhet isolering ätstörd adhd diagnos diagnosen diagnoser utredning npf neuropsykiatrisk neuropsykiatriska
intellektuell funktionsvariation funktionshindrad kognitiv kognitivt kognitiva perception perceptionskänslig
ljudkänslig stresskänslig återhämtning recovery återhämtad hopp egenmakt empowerment självbestämmande
självständig självständigt självständiga självständighet självständigheten självkänsla självförtroende
självförtroendet självklar självhjälp peer support peersupport supporter patientforum brukarforum husmöte
husmöten forum råd revision rapport rapporten förslag förbättringsförslag förbättring förbättringar förbättra
uppdrag uppdragsgivare frågeguide frågeställning frågeställningar kod koda tema citat transkription
transkribera transkriberad inspelning inspelad diktafon zoom teams skype facetime messenger whatsapp facebook
instagram snapchat tiktok google youtube netflix spotify swish bankid iphone ipad android playstation xbox
minecraft fortnite pokemon pokémon covid corona covid-19 pandemi pandemin coronan karantän vaccin vaccinera
munskydd smitta restriktioner distans digital digitalt digitala uppkoppling wifi app appen länk skärm ljudfil
bakgrundsljud ohörbart skratt paus tystnad suckar hostar gråter trappsteg delaktighetstrappan
delaktighetsmodellen samråd medbestämmande medskapande dialogmöte remiss nämnd nämnden socialnämnd politiker
förvaltning förvaltningen kommunal kommunala region landsting länet län stadsdel stadsdelen stadsdelar område
kvarter förort förorten innerstan centrala centrum byn by byar tätort landsbygd glesbygd norrland veckoschema
schema dagsschema aktivitetsschema bildstöd timstock tidshjälpmedel tyngdtäcke bolltäcke hörselkåpor handdator
påminnelse veckoplanering vardagsstruktur struktur rutiner morgonrutin kvällsrutin egenvård hygien dusch
tandborstning tandborste tandborsta borste kam deodorant schampo tvål handduk handdukar lakan sängkläder kudde
kuddar täcke filt hushållssysslor hushållsarbete städrutin dammtrasa dammvippa moppa mopp hink skurhink
sophink soprum sopnedkast återvinning pant panta pantflaskor källsortera disktrasa diskborste diskbänk
diskställ bänk köksbord köksbordet köksskåp skåp garderob garderober byrå byrålåda hatthylla hallen hall
balkongen uteplats vind vindsförråd förråd källarförråd tvättid tvättkorg tvättmedel strykjärn stryka
strykbräda vika hänga upphängd ugn ugnen micro mikro mikrovågsugn mikron frys frysbox kastrull stekpanna bunke
visp skål skålar tallrik mugg muggar kopp termos kaffebryggare kaffebryggaren brödrost vattenkokare receptet
ingrediens ingredienser mjöl smör margarin ägg grädde yoghurt fil filmjölk ost skinka leverpastej korv
köttfärs köttbullar kyckling lax torsk sill räkor potatis ris pasta makaroner spagetti nudlar soppa sallad
tomat gurka lök vitlök morot kål broccoli ärtor majs svamp paprika avokado citron lime päron vindruvor
jordgubbar hallon blåbär lingon kiwi mango melon ananas glass godis lösgodis choklad chips läsk saft cola kola
pepsi fanta redbull energidryck dricka öl vin sprit vodka whisky snus cigg röka vejp pizza kebab falafel
hamburgare burgare pommes sushi tacos lasagne gryta gulasch pannkakor våfflor gröt havregryn flingor müsli
knäckebröd limpa bulle bullar kanelbulle tårta småkakor fikabröd kex smörgåsar macka matlåda matsedel matkasse
matbord middagsmat lunchlåda frukostflingor skog sjö hav strand ö öar berg kulle dal äng park lekplats
gräsmatta trädgård odling odla kolonilott rabatt häck buske buskar träd gran tall björk ek lönn rönn asp al
alm hägg sälg pil en lind blomma ros rosor tulpan nejlika syren viol blåsippa vitsippa mossa ljung sten stenar
grus sand lera jord regn snö is hagel storm blåst solen måne månen stjärna stjärnor himmel himlen moln åska
blixt dimma kyla värme väder hund hundar katt katter kanin kaniner hamster marsvin fågel fåglar papegoja
undulat fisk akvarium häst hästar ponny ko kor gris får get höns tupp anka gås svan örn falk hök uggla kråka
skata sparv mås björn varg räv älg rådjur hare igelkott ekorre bäver råtta mus fluga bi geting mygga spindel
myra orm padda groda huvud panna öga näsa mun tand tänder tunga haka kind öra hals nacke axel axlar arm
armbåge handled hand finger nagel bröst mage rygg höft rumpa ben knä vad fot tå häl hud skelett muskel hjärta
lunga lever njure njurar blod andas andning andetag puls blodtryck diabetes astma epilepsi migrän cancer
stroke artros reumatism fibromyalgi kol infektion feber hosta förkylning influensa magsjuka allergi eksem
klåda värk smärta yrsel svimma trött jobb arbetsgivare arbetsplats arbetskamrat arbetslös arbetslöshet
arbetsträning anställning anställningsintervju lön löneförhandling semesterersättning fack fackförbund
kollektivavtal deltid heltid timanställd timvikarie skift nattskift natt natten jourpass pass arbetspass
helgpass lärling utbildning universitet högskola folkhögskola gymnasium grundskola särskola lågstadiet
mellanstadiet högstadiet förskola dagis fritids komvux kurs kurser distanskurs tenta läxa läxor betyg examen
bil buss tåg tunnelbana spårvagn pendeltåg cykel elsparkcykel moped motorcykel flyg båt färja taxi färdtjänst
busskort kollektivtrafik hållplats station perrong biljett biljetter körkort körlektion trafik bilkö snickare
snickaren elektriker rörmokare målare murare plåtslagare svetsare mekaniker bilmekaniker lastbilschaufför
chaufför busschaufför taxichaufför lokförare pilot flygvärdinna brevbärare städare städerska lokalvårdare
vaktmästare fastighetsskötare portvakt kock kocken servitör servitris bartender diskare bagare konditor
slaktare kassörska kassör butiksbiträde säljare försäljare telefonförsäljare reklamare journalist författare
konstnär musiker skådespelare sångare sångerska dansare regissör fotograf arkitekt ingenjör civilingenjör
tekniker programmerare utvecklare systemutvecklare ekonom revisor redovisningsekonom bankman jurist advokat
domare åklagare polis polisen brandman väktare vakt soldat officer militär präst prästen diakon imam rabbin
kantor lärarinna barnskötare undersköterska vårdbiträde tandsköterska apotekare veterinär djurskötare bonde
jordbrukare fiskare jägare skogsarbetare trädgårdsmästare florist frisör hudterapeut massör sömmerska
skräddare skomakare guldsmed urmakare bibliotekarie forskare professor doktorand student elev tolk översättare
guide reseledare receptionist sekreterare konsult chef direktör vd ordförande riksdagsledamot ledamot
aktivitet hobby intresse intressen handarbete sticka stickning virka virkning brodera sy symaskin pyssel måla
teckna keramik drejning foto fotografera musik gitarr piano trummor sjunga kör körsång dansa bugga teater bio
film serier böcker ljudbok bibliotek dataspel tvspel tv-spel spela brädspel schack kortspel pussel korsord
sudoku bingo lotto trav fotboll innebandy ishockey handboll tennis bordtennis badminton boule bowling golf
simning simma vattengympa gym styrketräning yoga mindfulness meditation löpning jogga promenad stavgång vandra
cykla fiske fiska jakt jaga bär plocka resa semester charter camping husvagn stuga fest kalas födelsedag dop
bröllop begravning julbord kyrka moské synagoga tempel bön gudstjänst tro religion kristen muslim jude judisk
buddhist hindu ateist bibeln koranen allah jesus gud församling gammal gamla gammalt ung unga ny nya stor
stora liten små lång kort bred smal hög låg tung lätt stark svag snabb långsam varm kall het ljus mörk röd blå
grön gul svart vit brun grå rosa lila orange vacker ful fin snygg söt rolig tråkig glad ledsen arg rädd pigg
sjuk frisk hungrig mätt törstig full nykter rik fattig dyr billig bra dålig god ond snäll elak trevlig
otrevlig artig oartig ärlig falsk modig feg smart dum klok lat flitig ordentlig slarvig ren smutsig tom öppen
stängd rätt fel sann enkel svår viktig onödig möjlig omöjlig säker osäker trygg otrygg fri tvungen ensam
tillsammans van ovan duktig stolt besviken besvikna besvikelse frustrerad irriterad stressad lugn orolig
nervös avslappnad avslappnat avspänd glömsk disträ koncentrerad rastlös impulsiv inåtvänd utåtriktad blyg
social försiktig noggrann noga petig envis bestämd flexibel flexibla flexibilitet tålmodig otålig lyhörd
lyhörda lyhördhet empatisk empati medkänsla respektfull inkännande engagerad engagerade engagemang kunnig
kompetent kompetens erfaren utbildad outbildad nyanställd ordinarie fast tillfällig sjukskriven ledig
bemötande bemötandet bemöta bemöter bemötte bemött tillit tilliten förtroende relation relationen kemi
personkemi tillgänglighet tillgänglig kontinuitet personalomsättning omsättning bemanning bemannad
bemanningsföretag rekrytera anställa sparka avskeda uppsagd hyresgäst hyresrätt bostadsrätt
bostadsrättsförening hyreshus villa radhus lägenhet etta tvåa rum kök toalett badrum hiss trappa port portkod
nyckel nycklar nyckelkvittens brevlåda postfack kuvert faktura räkning räkningar betalning autogiro skuld
skulder inkasso kronofogden skuldsanering budget ekonomi sparkonto bankkonto kontanter swisha fickpengar
matpengar analys analysera analyserat skura skurar amen tula match matcha matchar matchat matchade gles glesa
familjeliv source url dato spam workshop workshops adress adresser decennium decenniet etablera etablerad team
teamet barnkonventionen lagstiftning studiecirkel material materialet däremot hälso enkät webb välfärd platina
kännetecken bilaga bilagor konsultering distrikt evidens allvarligt allvarsam ansträngande anpassa anpassar
anpassad anpassade anpassning anpassningar argument armband arrangera avlasta avlastning avlastad avskild
avspark avvika avvikelse avvikelser avvisa bakslag barnslig basal befintlig behov behovet behoven behövs
behövlig beställning biffa brottslig bråda brådska bråkig bumerang bunden chocka dagordning dagtid delvis
detsamma drastisk drift duktigt egensinnig eld enas enhetlig enig envisas erbjuds ersätter exakt fientlig
finansiera flerårig flummig fläta formalitet framförallt framtagande frånvarande frånvaro fröjd fundersam
furste föga förbereda förbereder förberedd förberedelse förbise förbjuda förbjuden fördjupa föredöme förefalla
förenkla förevändning förhålla förhörd förkasta förmedla förmedlar förminska förnya förolämpa förolämpad
förseelse försena försenad försening försiggå försummad förtydliga förtydligande förvalta förvanska
förverkliga förvärra förvärvsarbeta föräldraskap genant gissel givande gnista grubbla grubblar gräma göromål
halvtimme handgrepp handlingskraft handskriven hejdlös helomvändning hemförhållande hemkänsla hemlighålla
hemsk hindrande hjärtskärande hoppfull humör humöret husrannsakan hygglig hyfsad hyfsat hyvla hånfull ideligen
inbilla incident ingående inkludera inkluderande inleda inleder innefatta innerlig inrikta inriktning inrätta
inskränka inspirera inspiration instruera instämma intention intentionen intet intim introducera introduktion
invänta invändning irrelevant jämlikt jättefint jättegod jättejobbigt jättekul jättelänge jättenöjd jätteskönt
jättesnäll jättetrevlig jättetrött jätteviktigt kaos kaotisk kaotiskt karaktär kattunge klarsynt klockrent
knasig knasigt knuffa knyta kompensatorisk kompis konfunderad kul kärnfrisk käbbel käbbla lappa latmask
lekande likgiltig likvärdig livlig livsglädje ljuspunkt lustig lustigt lyhört långvarig låtsas lättad
lättillgänglig lättja lönlös löpande maktlöshet manodepressiv medhåll medla medlidande medvetenhet mesta
mestadels misslynt missmod misströsta missunna mogna motgång motsatt motsvarighet motvillig motvilja mulen
muntlig muntligt muntra mysigaste målmedveten mångsidig mätta mödosam nattetid nedgång nedlåtande nedskriven
nervositet nervsammanbrott noggrannhet nonchalant nonchalera normalisera nyanserad nyfikenhet nyligen nyttja
näring obekant obetydlig obruten ofta-ofta ofullständig ogynnsam ohälsa ohälsosam ojämlik okomplicerad olustig
olycklig olämplig omaka ombord omedelbar omedelbart omedveten omfatta omfattas omhändertagen omhänderta
omplacerad omprioritera omtumlande omtänksam omtänksamma omvärdera omvårdnad ouppnåelig oproffsigt ordval
oregelbunden osocial otillfredsställd otålighet ovilja ovillig ovissa oviss oväsen partisk pedagogisk
pedagogiskt peppa peppar peppad peppning pinsamheter pirrig pladdra plikttrogen plottrig prestation prestera
presterar prioritera prioritering proffs proffsig proffsigt pusha pushar pushade pushning push puss-gurka
påfrestande påfrestning påhittig påkalla påpekande påpassad påstridig rakryggad ramverk ranta rationalisera
redig resignera rimligen ritual rodna rota rubba rubbad ruskig rutinerad rättframt rättfram saknad saklig
samlad samspelt samvetsgrann sansad sekretessbelagd sinnesro självkritisk självmant skadlig skamlig skeende
skenbar skimmer skälla skäller skällde skärpt slumpa slump slumpen slussa slutsats smula snabbhet snedsteg
snubblade solidaritet somna somnar somnade spegla sporadisk sporra spretig sprallig spring stabilisera
startmotor startsträcka stigma stigmatisera stimulerande stressig stressigt styrning stång stödjande stödja
stöttning stötta stöttar stöttade stöttande stöttepelare sund suverän sviken sådär sällskaplig sämre sämst
sämsta särbehandla tacksamhet taggad tankspridd tidsmässigt tidsbrist tillfällighet tillfredsställd
tillfredsställande tillfredsställelse tillmötesgående tillnyktring tillsvidare tillverka tjafs tjafsa tjat
tjatade tjurig tjänlig toppenbra toppenhär tramsa trams trivsamhet trygghetskänsla träget trösta tungrodd
tvekade tvetydig tvångsmässig tydlighet tänkbar tänkvärt uppblåst uppgiven uppgivet uppgivenhet uppriktig
uppriktigt uppskjuta uppskjuten upptrappning utantill utdragen utbrott utebli utesluten utfall utfrågad
utförligt utgå utmattningssyndrom utsikt utsatthet utstå uttalad uttråkad uttömmande utveckla välbefinnande
välbehövlig välformulerad väldig välförtjänt välgörenhet välvillig vanmakt vantrivas varaktig varsin vaska
vidga vilsam vilt vinst virrig virrigt vredesutbrott vårdkontakt vänskaplig värdelös värdig värdighet värdskap
väsentlig väsentligt yrkesroll ytlighet åldersgrupp åldersskillnad ångestdämpande återgälda återge återhållsam
återkommande åtråvärd åtskillig åtskilliga älskvärd äntligt äckel äcklig ödmjukt ömsesidig ömsesidigt önskvärt
överansträngd överbelastad överbeskyddande överdriven överkörd överkörda överlag överlåta överrumpla
överseende översittare översvallande överta krisplan krishantering trygghetsplan handlingsplan vårdplanering
samordnad individuell stödplan genomförandeplanerna månadsmöte avstämning avstämningar uppföljningsmöte
planeringsmöte nätverksmöte personalmöte möteslokal samtalsrum samtalsstöd motivationssamtal telefonstöd
hembesök hembesöket hembesöken besökstid besökstider ersättare nyckelgömma nyckelskåp kvittera signera
underskrift vecka veckobrev månadsbrev informationsbrev infobrev blankett blanketter formulär
ansökningsblankett intyg intyget läkarutlåtande utlåtande överklaga överklagan avslag beviljad beviljat
beviljade bevilja omprövning timmar plugga lyssna snicksnack glida lattja gött najs nice chill chilla chillar
softa soft asbra asjobbig astrött pallar palla orkar orka fatta fattar liksom tjejsnack snubbe brud bror
brorsan bre shu len mannen guzz jalla wallah walla inshallah mashallah alhamdulillah habibi abou bram keff
aina baxa para cash stålar flos spänn tagga sjukt grymt fett asgrymt kass kassa kasst värdelöst suger flippa
flippade freaka freakade stressa spyr spy tjafsar mecka meckigt strul
`;
