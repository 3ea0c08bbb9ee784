/** Words too common to mean anything in a shop. A query made of nothing else keeps them. Folded spelling (ä → a). */
export const stopWords: ReadonlySet<string> = new Set(
  ("aber alle als also am an auch auf aus bei beim bin bis da das dem den der des die dies diese dieser dieses du durch ein eine einem einen " +
    "einer eines er es fur gegen gibt hat habe haben ich ihr im in ins ist kann man mein meine mit nach nicht noch nur ob oder ohne sehr sein " +
    "seine sich sie sind so suche suchen und uns unter vom von vor war was welche wer wie wir wo zu zum zur uber mochte brauche kaufen bitte").split(" "),
);
