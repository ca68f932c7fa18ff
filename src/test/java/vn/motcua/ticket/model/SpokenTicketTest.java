package vn.motcua.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTicketTest {

  @ParameterizedTest
  @CsvSource({
    "A012, 2, Mời số a không mười hai đến quầy số hai",
    "B007, 10, Mời số bê không không bảy đến quầy số mười",
    "C105, 21, Mời số xê một trăm linh năm đến quầy số hai mươi mốt",
    "A110, 5, Mời số a một trăm mười đến quầy số năm",
    "H1000, 1, Mời số hát một nghìn đến quầy số một",
    "W001, 15, Mời số vê kép không không một đến quầy số mười lăm"
  })
  void a_number_is_said_as_it_is_printed(String label, int counter, String words) {
    assertThat(SpokenTicket.of(label, counter)).isEqualTo(words);
  }
}
