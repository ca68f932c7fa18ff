/** Tests of questions to the directory. */
@org.jspecify.annotations.NullMarked
package vn.motcua.organisation.question;
