package dk.hjemvej.casefile;

/** Where answers go that must not be readable anywhere else, such as a CPR number. */
public interface Vault {

  /**
   * Keeps the answer encrypted with the case's person.
   *
   * @return the masked form that may stand in the submission, such as {@code 010100-••••}
   * @throws RefusedAnswer when the text cannot be what the field asks for
   */
  String keep(CaseNumber caseNumber, String field, String plaintext);
}
