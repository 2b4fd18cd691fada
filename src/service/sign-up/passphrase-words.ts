/** 256 everyday words, one for each byte; any that is hard to spell or to say aloud has been left out. */
export const words: readonly string[] = `
  abborre aftonsol akvarell albatross alfabet ananas ankdamm apelsin aprilväder arbetsro atlas
  backsippa badbrygga bagare balkong bandspelare barkbåt barnvagn batteri bergstopp betesmark
  bikupa bildspel biskvi björkved blomkål blyerts blåbär bofink bokhylla bordsduk borste brandbil
  brevlåda bricka bromsljus brunn bryggare bröd bussresa båtmotor bönor champinjon choklad cirkus
  cykel cymbal dagbok dalahäst damm diamant dimma diskbänk docka domherre drake droppe druva dräkt
  dynamo ekorre eldstad elefant enbuske fagott fackla fallskärm familj fasan filmjölk fingerborg
  fiskmås fjällräv fjäril flaska flotte flygel fontän fotboll frukost fyrtorn fågelbo fåtölj
  fönster galonbyxor garderob getost giraff gitarr gråsten grind groda gryning grönsak gunga gurka
  gåsfjäder hagel hallon hammock handske hasselnöt havre hembygd hjortron hjul humla husvagn hylla
  hängmatta hörlur igelkott ingefära isbjörn jordgubbe juninatt kaffekopp kajak kalender kanel
  kantarell karta kastrull kavring kladdkaka klocka klöver knapp kompass konfetti korgstol kottar
  krita krusbär kudde kvarn kyrktupp kålrot lada lampa lavendel lekplats ljuslykta lingon lodjur
  lokstall lupin lutfisk långfärd lönnlöv magnet majbrasa mandel matsäck medalj melon midsommar
  mjölon morot mosse murgröna mussla mylla mössa nattljus nejlika nyckel nypon oboe ollon ordbok
  orkester ostbåge palett pannkaka paraply park pelargon pepparkaka persilja piano pilbåge plommon
  postkort potatis promenad pumpa pussel rabarber radio ramsa regnbåge ringblomma rodel rosenbuske
  rotfrukt rulltrappa räka rönnbär saffran saft sagobok segelbåt sekel senap silverfat sjöbod
  skidspår skogsstig skridsko slalom slott snigel snöboll sockerkaka solros sommarlov sparris
  spegel spis stege stjärna stubbe sylt syrén tallkotte tavla termos tidning tomat tranbär trappa
  tulpan tunnel tvål täcke uggla ullstrumpa utflykt vallmo vante vargunge vedträ vinbär vindruva
  violin vispgrädde vårlök väderkvarn vävstol yllefilt åkerbär älgtorn äpple ärtsoppa öring
`
  .trim()
  .split(/\s+/);
