package dk.hjemvej.housing;

/** Whole kroner as people in Denmark write them: "3.450 kr." */
public final class DanishMoney {

  private DanishMoney() {}

  /**
   * @param amount DKK
   */
  public static String of(int amount) {
    StringBuilder written = new StringBuilder(Integer.toString(amount));
    int digits = amount < 0 ? 1 : 0;
    for (int point = written.length() - 3; point > digits; point -= 3) {
      written.insert(point, '.');
    }
    return written.append(" kr.").toString();
  }
}
