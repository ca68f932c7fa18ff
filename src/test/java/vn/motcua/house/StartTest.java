package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class StartTest {

  @Autowired JdbcClient jdbc;

  @Test
  void sessions_of_the_database_keep_utc() {
    assertThat(jdbc.sql("show timezone").query(String.class).single()).isEqualTo("UTC");
  }

  @Test
  void folds_vietnamese_letters() {
    assertThat(jdbc.sql("select platform.fold('NGUYỄN Đăng')").query(String.class).single())
        .isEqualTo("nguyen dang");
  }
}
