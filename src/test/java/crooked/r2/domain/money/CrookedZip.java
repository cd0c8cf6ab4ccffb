package crooked.r2.domain.money;

import java.util.zip.ZipFile;

/** Crooked: the domain knows files. */
public final class CrookedZip {
    ZipFile it;
}
