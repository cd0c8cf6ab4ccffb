package huanqing.infra.files;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import huanqing.app.backup.ToldPlaces;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The places as a JSON list; a file that cannot be read is taken as none. */
public final class ToldPlacesFile implements ToldPlaces {
    private static final System.Logger LOG = System.getLogger(ToldPlacesFile.class.getName());

    private final Path file;

    public ToldPlacesFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized boolean contains(Path ledger) {
        return read().contains(name(ledger));
    }

    @Override
    public synchronized void add(Path ledger) {
        Set<String> places = read();
        places.add(name(ledger));
        try {
            AtomicFile.write(file, new Gson().toJson(places));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The places of ledgers that were told could not be saved", e);
        }
    }

    private Set<String> read() {
        if (!Files.exists(file)) {
            return new TreeSet<>();
        }
        try {
            String[] places = new Gson().fromJson(Files.readString(file), String[].class);
            return new TreeSet<>(Arrays.asList(Optional.ofNullable(places).orElse(new String[0])));
        } catch (JsonParseException | IOException e) {
            LOG.log(Level.WARNING, "The places of ledgers that were told could not be read", e);
            return new TreeSet<>();
        }
    }

    private static String name(Path ledger) {
        return ledger.toAbsolutePath().normalize().toString();
    }
}
