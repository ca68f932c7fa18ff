/** The pages of certification. */
@NullMarked
package vn.motcua.certification.web;

import org.jspecify.annotations.NullMarked;
