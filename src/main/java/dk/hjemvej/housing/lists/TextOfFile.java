package dk.hjemvej.housing.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/** The characters of a file: UTF-8, else what older Danish programs write. */
final class TextOfFile {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int LONGEST_BEGINNING = 4;

  private static final String SAVE_AS_CSV =
      " Åbn den, vælg »Gem som« og typen »CSV UTF-8«, og prøv igen.";

  /** How files begin that are something else. */
  private static final Map<String, String> OTHER_KINDS =
      Map.of(
          "504b0304", "Filen er et regneark (Excel) og ikke en CSV-fil." + SAVE_AS_CSV,
          "d0cf11e0", "Filen er et ældre regneark (Excel) og ikke en CSV-fil." + SAVE_AS_CSV,
          "25504446", "Filen er en PDF. Bed boligselskabet om listen som CSV-fil.");

  private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

  /** A first line with which Excel is told the separator. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A(?i)sep=.(?=\\R)");

  private TextOfFile() {}

  /**
   * @throws UnreadableList when the file is empty or not text
   */
  static String read(byte[] file) {
    String beginning = HexFormat.of().formatHex(file, 0, Math.min(LONGEST_BEGINNING, file.length));
    String other = OTHER_KINDS.get(beginning);
    if (other != null) {
      throw new UnreadableList(other);
    }
    if (beginning.startsWith("fffe") || beginning.startsWith("feff")) {
      throw new UnreadableList("Filen er gemt som »Unicode-tekst«." + SAVE_AS_CSV);
    }
    String text = decode(file);
    if (text.isBlank()) {
      throw new UnreadableList("Filen er tom.");
    }
    if (NOT_TEXT.matcher(text).find()) {
      throw notText();
    }
    return Normalizer.normalize(SEPARATOR_LINE.matcher(text).replaceFirst(""), Normalizer.Form.NFC);
  }

  private static String decode(byte[] file) {
    try {
      String text = strictly(StandardCharsets.UTF_8, file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      try {
        return strictly(WINDOWS, file);
      } catch (CharacterCodingException notWindows) {
        throw notText();
      }
    }
  }

  private static String strictly(Charset charset, byte[] file) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file))
        .toString();
  }

  private static UnreadableList notText() {
    return new UnreadableList(
        "Filen kan ikke læses som tekst. Det skal være en CSV-fil, hvor kolonnerne er adskilt af"
            + " semikolon eller komma.");
  }
}
