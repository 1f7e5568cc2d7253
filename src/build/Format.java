import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats every Java file below a folder; with {@code --check} first, only names those that need it.
 *
 * <p>The build runs this in a Java of its own: the formatter understands the language of the Java it runs on, and
 * Maven may run on an older one.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean check = args[0].equals("--check");
        var complaints = new ArrayList<String>();
        for (var file : javaFilesBelow(Path.of(args[args.length - 1]))) {
            visit(file, check, complaints);
        }
        complaints.forEach(complaint -> System.err.println("[ERROR] " + complaint));
        if (!complaints.isEmpty()) {
            System.exit(1);
        }
    }

    private static void visit(Path file, boolean check, List<String> complaints) throws IOException {
        String text = Files.readString(file);
        try {
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (formatted.equals(text)) {
                return;
            }
            if (check) {
                complaints.add(file + " is not formatted; mend with: ./mvnw -q validate exec:exec@format");
            } else {
                Files.writeString(file, formatted);
            }
        } catch (FormatterException e) {
            complaints.add(file + ":" + e.getMessage() + " (in a record pattern the formatter wants `var _` for `_`)");
        }
    }

    private static List<Path> javaFilesBelow(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
