/** Kin and partners whose word tells no gender (their inflections follow by rule), and a few more that do. */
export const kinWords = `
exsambo ex-sambo sambo särbo kusin syssling tremänning småkusin tvilling barnbarn barnbarnsbarn syskonbarn
styvbarn bonusbarn fosterbarn bonusförälder fosterförälder styvförälder fosterföräldrar fostersyskon
bonussyskon halvsyskon tvillingsyskon gammelmoster gammelfaster mormorsmor farfarsfar mormorsfar farmorsmor
morföräldrar farföräldrar svärföräldrar gudbarn mellanbarn adoptivföräldrar fostermor fostermodern syrsan
brosan syrrorna dottrarna sönerna grabbarna änkefru tösabit påg pågen syskonbarn
`;

/** What befell somebody, and what authorities did: seldom enough to be known by it. */
export const eventWords = `
missfall missfallet abort aborten dödfödd dödfött bilolycka bilolyckan bilkrasch mc-olycka mc-olyckan
motorcykelolycka motorcykelolyckan arbetsplatsolycka arbetsplatsolyckan arbetsolycka arbetsolyckan påkörd
ihjälkörd överkörd drunknade drunknat omkom förolyckades mördad mördades mördade ihjälslagen ihjälskjuten
skjuten knivskuren knivhuggen knivhöggs självmordet eldsvåda eldsvådan brand brann villabrand villabranden
lägenhetsbrand lägenhetsbranden översvämning översvämningen rånad rånades rånet inbrott inbrottet misshandel
misshandeln misshandlad misshandlades misshandlade övergrepp övergreppet övergreppen stalkad stalkare
mordhotad mordhot hedersvåld hedersförtryck tvångsgift bortgift barnäktenskap könsstympad könsstympning
människosmugglare vräkt vräktes vräkningen vräkning avhyst hemlös hemlösa uteliggare konkurs konkursen
skuldsanering skuldsaneringen vårdnadstvist vårdnadstvisten umgängesförbud besöksförbud kontaktförbud
fosterhem fosterhemmet familjehem familjehemmet fosterhemsplacerad omhändertagen omhändertagna
tvångsomhändertagen tvångsomhändertogs tvångsvård tvångsvården tvångsvårdad bältad bältades lobotomi
elchocker ect-behandling lvm lvu lpt lrv åtalad åtalades dömd dömdes frikänd frikändes polisanmäld
polisanmälde fotboja avtjänade utvisad utvisades utvisning utvisningsbeslut deporterad fängslad fängslades
krigsskadad krigsveteran flyktingläger flyktinglägret båtflykting överdos överdosen överdoserade sprutnarkoman
prostitution prostituerad könskorrigering könsbyte transplanterad respirator hjärtstopp cellgifter
strålbehandling stomi amputerades rullstol rullstolen permobil assistanshund ledarhund benprotes
`;

/** Institutions that a district has one of, so that the bare word tells which. */
export const soleInstitutions = `
kvinnojouren mansjouren tjejjouren brottsofferjouren stadsmissionen natthärbärget härbärget häktet anstalten
rättspsyk psykakuten beroendemottagningen beroendeakuten metadonmottagningen lokalföreningen
överförmyndarnämnden tingsrätten familjerätten habiliteringen häktet pastorsexpeditionen
`;
