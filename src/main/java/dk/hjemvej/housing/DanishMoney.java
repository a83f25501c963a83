package dk.hjemvej.housing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Whole kroner as people in Denmark write them: "3.450 kr." */
public final class DanishMoney {

  private static final DecimalFormatSymbols SIGNS = signs();

  private DanishMoney() {}

  /**
   * @param amount DKK
   */
  public static String of(int amount) {
    return new DecimalFormat("#,##0", SIGNS).format(amount) + " kr.";
  }

  private static DecimalFormatSymbols signs() {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
    signs.setGroupingSeparator('.');
    return signs;
  }
}
