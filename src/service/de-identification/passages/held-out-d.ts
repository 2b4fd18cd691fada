/** Passages written before the net was widened and kept unseen since. See `read-passage.ts` for the markup. */
export const heldOutD: readonly string[] = [
  `jag heter {name:linnea} och det är {name:gun} och {name:stig} som kommer till mig. {name:stig} är från {place:ljusdal} och jobbar egentligen på {organisation:tinget} men tar timmar hos oss. {name:gun} blir {age:sextiofem} i {date:juni}`,

  `{name:quynh} kommer på fredagar {pronoun:hon} är bra på papper. {name:phuong} som var före {pronoun:henne} flyttade till {place:olofström}. ja kan säga att {name:quynh} är den enda som läst min plan`,

  `Moderator: Vi börjar med dig, {name:Sky}.
{name:Sky}: Jag har {name:Love} sedan {date:augusti}. {name:Love} är toppen.
Moderator: Och du, {name:Ask}?
{name:Ask}: Jag har haft {name:Maj}, {name:Bo} och {name:Embla}. {name:Maj} slutade. Vi ses på {organisation:Fyren} nu.`,

  `ja de va {name:berra} som sa de. {name:berra} å {name:lillen}. dom jobba på {organisation:bruket} i {place:hallsta} tills de la ner {date:-97}. sen vart {name:berra} sjuk i huvet som {pronoun:han} säger. {pronoun:han} fick {other:elchocker} på {organisation:ulleråker}`,

  `min kontaktperson heter {name:freweyni} och kommer ifrån {place:adi keyh}. innan var det {name:semhar} men {pronoun:hon} fick barn. {name:freweyni} följer med mig till {organisation:migrationsverket} och till doktorn. numret till {pronoun:henne} är {phone:073 911 20 05}`,

  `{name:T} är bäst. {name:T} kommer alltid i tid. {name:R.H.} är chef för dom båda och jag har mejlat {name:R.H.} sex gånger. min {other:moster} {name:gullan} säger att jag ska ringa {organisation:ivo}. jag är född {date-of-birth:fjortonde februari åttionio}`,

  `På {organisation:Lyktan} träffade jag {name:Rose}. Vi var båda nya. {name:Rose} kom från {place:Kampala} och hade jobbat på hotell. {pronoun:Hennes} boendestödjare hette {name:Ture} och min hette {name:Vera}. {name:Ture} och {name:Vera} ordnade en utflykt till {place:Visingsö} {date:sommaren -21}.`,

  `hej igen {name:tompa} här. glömde säga att {name:malinn} var sjuk så de kom en {name:fredrika} istället. {pronoun:hon} e vikarie från {organisation:lingonet}. {pronoun:hon} visste inte att jag har {other:epilepsi}!! det måste stå nånstans. kolla med {name:sussi}`,

  `Hen har bott på {address:Apoteksgatan 7} sedan {date:2005} och har kontakt med {organisation:Psykosteam Norr}. Anhörig är {other:brodern} {name:Kjell-Arne Fröjd}, {age:61 år}. {name:Fröjd} nås på {phone:0611-55 43 21}. Tolk behövs på {other:dari}. Ansvarig socialsekreterare är {name:Ghazal Noori}.`,

  `de viktigaste är att nån kommer. de behöver inte va så märkvärdigt. vi sitter vid köksbordet och går igenom posten och sen brukar vi ta en sväng ner till tvättstugan. ibland glömmer jag nyckeln och då får vi gå upp igen och skrattar åt det. jag gillar inte när de har bråttom eller kollar på mobilen. en gång satt en tjugo minuter i bilen utanför innan {pronoun:hon} gick in och det såg jag från fönstret. men annars är de bra. jag har lärt mig steka fisk och betala räkningar på datorn och förra veckan ringde jag själv till tandvården och bokade en tid. det hade jag aldrig vågat för ett par år sen.`,
];
