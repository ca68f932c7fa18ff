package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

  @ParameterizedTest
  @CsvSource({
    "'Thôn Thủy Tú, xã Vĩnh Hoàng', 0900000472, '•••, xã Vĩnh Hoàng · •••• ••• 472'",
    "'Thôn Thủy Tú, xã Vĩnh Hoàng', '', '•••, xã Vĩnh Hoàng'",
    "'', 0900000472, '•••• ••• 472'",
    "'', '', ''"
  })
  void contacts_leave_out_what_is_empty(String address, String phone, String shown) {
    assertThat(Masks.contact(address, phone)).isEqualTo(shown);
  }
}
