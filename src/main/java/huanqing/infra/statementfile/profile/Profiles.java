package huanqing.infra.statementfile.profile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.app.statement.Refusal;
import huanqing.domain.statement.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the layouts that come with the program. */
public final class Profiles {
    private static final String FOLDER = "/huanqing/infra/statementfile/profiles/";

    private Profiles() {}

    public static List<Profile> bundled() {
        List<Profile> profiles = new ArrayList<>();
        for (JsonElement name : parse("index").getAsJsonArray()) {
            profiles.add(profile(name.getAsString(), parse(name.getAsString()).getAsJsonObject()));
        }
        return List.copyOf(profiles);
    }

    private static Profile profile(String name, JsonObject json) {
        Map<String, String> columns = new LinkedHashMap<>();
        json.getAsJsonObject("columns")
                .entrySet()
                .forEach(entry -> columns.put(
                        entry.getKey(), Profile.normalised(entry.getValue().getAsString())));
        JsonArray required = json.getAsJsonArray("required");
        Optional<Refusal> refusal = Optional.ofNullable(json.get("refusal"))
                .map(JsonElement::getAsString)
                .map(Refusal::valueOf);
        String blank = Optional.ofNullable(json.get("blank"))
                .map(JsonElement::getAsString)
                .orElse("");
        return new Profile(
                Source.of(name),
                columns,
                required.asList().stream().map(JsonElement::getAsString).toList(),
                blank,
                refusal);
    }

    private static JsonElement parse(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream(FOLDER + name + ".json")) {
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
