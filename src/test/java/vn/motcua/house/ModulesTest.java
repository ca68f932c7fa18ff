package vn.motcua.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.Application;

class ModulesTest {

  @Test
  void modules_use_only_what_they_may() {
    ApplicationModules.of(Application.class).verify();
  }
}
