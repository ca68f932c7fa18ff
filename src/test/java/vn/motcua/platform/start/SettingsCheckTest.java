package vn.motcua.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

  @ParameterizedTest
  @CsvSource({
    "MOTCUA_PORT, abc, MOTCUA_PORT",
    "MOTCUA_PORT, 0, MOTCUA_PORT",
    "MOTCUA_PORT, 65536, MOTCUA_PORT",
    "MOTCUA_PORT, -1, MOTCUA_PORT",
    "MOTCUA_PORT, 99999999999999999999, MOTCUA_PORT",
    "MOTCUA_ADDRESS, 203.0.113.7, MOTCUA_ADDRESS",
    "MOTCUA_ADDRESS, not an address, MOTCUA_ADDRESS",
    "motcua.public-address, motcua.example.vn, MOTCUA_PUBLIC_ADDRESS",
    "motcua.public-address, ftp://example.vn, MOTCUA_PUBLIC_ADDRESS",
    "motcua.public-address, https://, MOTCUA_PUBLIC_ADDRESS",
    "motcua.public-address, https://a b, MOTCUA_PUBLIC_ADDRESS",
    "motcua.scan.abandoned-days, 0, MOTCUA_SCAN_DAYS",
    "motcua.scan.abandoned-days, ba mươi, MOTCUA_SCAN_DAYS",
    "MOTCUA_MESSAGES, /no/such/folder, MOTCUA_MESSAGES",
    "motcua.records.clamd, localhost, MOTCUA_CLAMD",
    "motcua.records.clamd, localhost:0, MOTCUA_CLAMD",
    "motcua.records.clamd, :3310, MOTCUA_CLAMD",
    "motcua.records.clamd, unix:clamd.ctl, MOTCUA_CLAMD",
    "motcua.records.clamd, tcp://localhost:3310, MOTCUA_CLAMD",
    "motcua.database.url, jdbc:mysql://localhost/x, MOTCUA_DB_URL",
    "motcua.database.url, postgres://localhost/x, MOTCUA_DB_URL",
    "motcua.database.url, jdbc:postgresql://localhost/x, MOTCUA_DB_USER",
  })
  void refuses_a_setting_it_cannot_use_and_names_it(String name, String value, String named) {
    var environment = new MockEnvironment().withProperty(name, value);

    assertThatThrownBy(() -> SettingsCheck.check(environment))
        .isInstanceOfSatisfying(
            CannotStart.class,
            refused -> {
              assertThat(refused.vietnamese()).contains(named);
              assertThat(refused.english()).contains(named);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "MOTCUA_PORT, 8080",
    "MOTCUA_PORT, 1",
    "MOTCUA_PORT, 65535",
    "MOTCUA_ADDRESS, 127.0.0.1",
    "MOTCUA_ADDRESS, 0.0.0.0",
    "MOTCUA_ADDRESS, ::",
    "MOTCUA_ADDRESS, localhost",
    "motcua.public-address, https://motcua.quangtri.gov.vn",
    "motcua.public-address, http://192.168.1.10:8080",
    "motcua.scan.abandoned-days, 7",
    "motcua.records.clamd, localhost:3310",
    "motcua.records.clamd, [::1]:3310",
    "motcua.records.clamd, unix:/run/clamav/clamd.ctl",
  })
  void takes_a_setting_it_can_use(String name, String value) {
    var environment = new MockEnvironment().withProperty(name, value);

    assertThatCode(() -> SettingsCheck.check(environment)).doesNotThrowAnyException();
  }
}
