package org.hearth.broken;

import jakarta.persistence.Entity;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;

/** Has no id. It says it is woven, to come as far as the mapping. */
@Entity(name = "b3_Lamp")
public class LampEntity implements PersistenceWeaved {

    private String color = "";

    public String color() {
        return color;
    }
}
