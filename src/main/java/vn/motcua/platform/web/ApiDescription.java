package vn.motcua.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String TOKEN = "token";

  @Bean
  OpenAPI wholeOfTheApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Một Cửa")
                .version("1")
                .description(
                    """
                    The one-stop desk over REST, under the same rules as its pages. Sign in with \
                    `POST /api/v1/sessions` and send the token as `Authorization: Bearer …`. \
                    Refusals are problem details (RFC 9457).
                    """))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }
}
