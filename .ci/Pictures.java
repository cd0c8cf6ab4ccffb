import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Fails unless a folder holds at least so many PNGs and each shows something: {@code java Pictures.java FOLDER LEAST}. */
public final class Pictures {
    private static final int FEWEST_COLOURS = 40;

    public static void main(String[] args) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pictures = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
        boolean good = pictures.size() >= Integer.parseInt(args[1]);
        for (Path picture : pictures) {
            good &= shows(picture.toFile());
        }
        if (!good) {
            System.err.println("Expected at least " + args[1] + " pictures that are not blank in " + args[0]);
            System.exit(1);
        }
    }

    /** Not blank: enough colours, and no single one on nearly every pixel. */
    private static boolean shows(File file) throws IOException {
        BufferedImage image = ImageIO.read(file);
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        int most = pixels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long percent = 100L * most / ((long) image.getWidth() * image.getHeight());
        boolean shows = pixels.size() >= FEWEST_COLOURS && percent < 99;
        System.out.printf(
                "%s %dx%d, %d colours, %d%% of one%s%n",
                file.getName(), image.getWidth(), image.getHeight(), pixels.size(), percent, shows ? "" : ", BLANK");
        return shows;
    }
}
