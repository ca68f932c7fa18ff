package vn.motcua.dossier.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.shared.Vietnam;

/**
 * The heading of an agency's papers (NĐ 30/2020/NĐ-CP: the agency above, the desk that gives the
 * paper out below).
 */
@Component
public class Issuers {

  private static final String COMMITTEE = "Ủy ban nhân dân";

  private final Organisation organisation;
  private final PublicAddress address;

  Issuers(Organisation organisation, PublicAddress address) {
    this.organisation = organisation;
    this.address = address;
  }

  /** The one-stop desk of an agency. */
  public Issuer desk(long agencyId) {
    return desk(agencyId, address.get());
  }

  /** The same on a book that names no address: it may be printed while nobody asks for a page. */
  public Issuer deskOfBook(long agencyId) {
    return desk(agencyId, "");
  }

  private Issuer desk(long agencyId, String website) {
    var agency = organisation.agency(agencyId);
    var desk =
        organisation
            .department(agencyId, DepartmentKind.ONE_STOP)
            .map(Department::name)
            .orElse("Bộ phận Một cửa");
    return new Issuer(heading(agency.bodyName()), heading(desk), place(agency), "", website);
  }

  /**
   * A unit of an agency.
   *
   * @param departmentId null = the agency's one-stop desk
   */
  public Issuer unit(long agencyId, @Nullable Long departmentId) {
    if (departmentId == null) {
      return desk(agencyId);
    }
    var agency = organisation.agency(agencyId);
    return new Issuer(
        heading(agency.bodyName()),
        heading(organisation.department(departmentId).name()),
        place(agency),
        "",
        address.get());
  }

  /** {@code UBND XÃ VĨNH HOÀNG} */
  private static String heading(String name) {
    return name.replace(COMMITTEE, "UBND").toUpperCase(Vietnam.LOCALE);
  }

  /** {@code Vĩnh Hoàng}; a provincial department writes from its province. */
  private String place(Agency agency) {
    var parent = agency.parentId();
    var unit =
        agency.level() == AgencyLevel.DEPARTMENT && parent != null
            ? organisation.agency(parent)
            : agency;
    return unit.name()
        .replaceFirst("^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu) ", "");
  }
}
