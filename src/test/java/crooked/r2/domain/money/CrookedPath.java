package crooked.r2.domain.money;

import java.nio.file.Path;

/** Crooked: the domain knows files. */
public final class CrookedPath {
    Path it;
}
