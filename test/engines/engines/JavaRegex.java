import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Applies patterns as Spark does: {@code rlike} is {@code find}, {@code regexp_replace} is {@code replaceAll}.
 * Each line has the pattern, the text and perhaps the replacement as hex digits of UTF-8; the answer is 1 or 0, or the hex digits of the new text.
 */
public final class JavaRegex {
  public static void main(String[] arguments) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
    Map<String, Pattern> patterns = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split(" ", -1);
      Pattern pattern = patterns.computeIfAbsent(parts[0], hex -> Pattern.compile(text(hex)));
      Matcher matcher = pattern.matcher(text(parts[1]));
      if (parts.length == 2) answers.println(matcher.find() ? "1" : "0");
      else answers.println(HexFormat.of().formatHex(matcher.replaceAll(text(parts[2])).getBytes(StandardCharsets.UTF_8)));
    }
    answers.flush();
  }

  private static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
  }
}
