package org.hearth.core.imports;

import java.util.List;
import org.hearth.core.security.Permission;

/** A kind of CSV file that a module can load. */
public interface ImportType {

    /** Unique: {@code families}. The message {@code import.<code>} holds its name. */
    String code();

    /** The id of the module it belongs to. */
    String module();

    /** Who may load it. */
    Permission permission();

    /** Its place in the order in which files must be loaded, from 1. */
    int order();

    /** The columns it knows. Others are reported and ignored. */
    List<ImportColumn> columns();

    /** Starts reading one file. The reader is used by one thread, for one dry run or one load. */
    ImportReader open(ImportOptions options);
}
