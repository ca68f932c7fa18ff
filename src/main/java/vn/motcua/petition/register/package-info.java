/** The register of petitions as a file. */
@NullMarked
package vn.motcua.petition.register;

import org.jspecify.annotations.NullMarked;
