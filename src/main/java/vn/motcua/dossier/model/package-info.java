/** The dossier and its rules: plain Java without Spring, SQL or a clock. */
@NullMarked
package vn.motcua.dossier.model;

import org.jspecify.annotations.NullMarked;
