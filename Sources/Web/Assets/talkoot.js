// Improves pages that already work without it. Nothing here is needed to do anything.

/** After a form came back, the reader starts from what is wrong; after a redirect, from the name of the page. */
function placeFocus() {
  const problems = document.getElementById("problems");
  if (problems) problems.focus();
}

placeFocus();
