package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobileTest {

  @ParameterizedTest
  @CsvSource({
    "0900000472, +84900000472",
    "84900000472, +84900000472",
    "+84900000472, +84900000472",
    "+4915112345678, +4915112345678",
    "02333123456, ",
    "090000047, ",
    "+84233312345, ",
    "x, "
  })
  void only_mobile_telephones_receive_one(String phone, @Nullable String number) {
    assertThat(Mobile.number(phone)).isEqualTo(Optional.ofNullable(number));
  }
}
