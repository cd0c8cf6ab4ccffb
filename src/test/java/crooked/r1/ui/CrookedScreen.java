package crooked.r1.ui;

import crooked.r1.infra.Adapter;

/** Crooked: a screen knows an adapter. */
public final class CrookedScreen {
    Adapter[] adapters;
}
