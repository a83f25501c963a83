package dk.hjemvej.casefile.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CprNumber;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CprSealTest {

  private static final CprNumber CPR = CprNumber.of("010100-TAB1");

  private final CprSeal seal = new CprSeal(key(1), key(2));

  @Test
  void what_was_encrypted_is_read_back() {
    assertThat(seal.decrypt(seal.encrypt(CPR)).characters()).isEqualTo(CPR.characters());
  }

  @Test
  void the_same_number_is_never_encrypted_to_the_same_text_but_found_by_the_same_hash() {
    assertThat(seal.encrypt(CPR)).isNotEqualTo(seal.encrypt(CPR));
    assertThat(seal.hash(CPR)).isEqualTo(seal.hash(CprNumber.of("010100tab1")));
    assertThat(seal.hash(CPR)).isNotEqualTo(seal.hash(CprNumber.of("010100-TAB2")));
  }

  @Test
  void another_key_reads_nothing_and_finds_nobody() {
    CprSeal other = new CprSeal(key(3), key(4));
    String encrypted = seal.encrypt(CPR);
    assertThatThrownBy(() -> other.decrypt(encrypted)).isInstanceOf(IllegalStateException.class);
    assertThat(other.hash(CPR)).isNotEqualTo(seal.hash(CPR));
  }

  @Test
  void a_key_of_the_wrong_length_stops_the_start() {
    assertThatThrownBy(() -> new CprSeal("c2hvcnQ=", key(2)))
        .hasMessage("hjemvej.vault.key: wanted 32 bytes, found 5");
  }

  private static String key(int seed) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) seed);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
