package org.hearth.headstart.goal;

/** How the family said that it chose a goal (HS-084). */
public enum ChoiceWay {
    SIGNATURE,
    INITIALS,
    PORTAL,
    SPOKEN
}
