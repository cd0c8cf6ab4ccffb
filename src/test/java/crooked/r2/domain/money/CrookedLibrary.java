package crooked.r2.domain.money;

import com.google.gson.Gson;

/** Crooked: the domain knows a library. */
public final class CrookedLibrary {
    Gson it;
}
