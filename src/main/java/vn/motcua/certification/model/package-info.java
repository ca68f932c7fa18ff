/** What certification is made of: lines, fees, signers. Plain Java. */
@NamedInterface("model")
@NullMarked
package vn.motcua.certification.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
