package vn.motcua.payment.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietQrTest {

  /** Of EMV QRCPS, merchant-presented mode 1.1, the example with Chinese names. */
  private static final String EMVCO =
      "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678"
          + "520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京"
          + "540523.7253031565502016233030412340603***0708A60086670902ME"
          + "91320016A0112233449988770708123456786304";

  @Test
  void checks_as_published() {
    assertThat(Crc.of("123456789")).isEqualTo("29B1");
    assertThat(Crc.of(EMVCO)).isEqualTo("A13A");
  }

  @Test
  void is_read_back_field_by_field() {
    var payload = new VietQr("970405", "1500201000001", 12_000, "H501012611240007").payload();
    var fields = read(payload);
    assertThat(fields.keySet()).containsExactly("00", "01", "38", "53", "54", "58", "62", "63");
    assertThat(fields).containsEntry("54", "12000").containsEntry("53", "704");
    var whom = read(fields.getOrDefault("38", ""));
    assertThat(whom).containsEntry("00", "A000000727").containsEntry("02", "QRIBFTTA");
    assertThat(read(whom.getOrDefault("01", "")))
        .containsEntry("00", "970405")
        .containsEntry("01", "1500201000001");
    assertThat(read(fields.getOrDefault("62", ""))).containsEntry("08", "H501012611240007");
    assertThat(fields).containsEntry("63", Crc.of(payload.substring(0, payload.length() - 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H50.101-261124-0007", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "nội dung"})
  void refuses_contents_that_banks_change_or_cut(String content) {
    assertThatThrownBy(() -> new VietQr("970405", "15", 1, content))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_amounts_that_are_none() {
    for (var dong : new long[] {0, -1, 10_000_000_000_000L}) {
      assertThatThrownBy(() -> new VietQr("970405", "15", dong, "A"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Map<String, String> read(String payload) {
    var fields = new LinkedHashMap<String, String>();
    for (var at = 0; at < payload.length(); ) {
      var length = Integer.parseInt(payload.substring(at + 2, at + 4));
      fields.put(payload.substring(at, at + 2), payload.substring(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return fields;
  }
}
