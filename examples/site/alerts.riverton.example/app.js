// Builds the page from data, as many agency sites do: without a browser there is nothing to read.
const { heading, paragraphs, contact } = await (await fetch('/notices.json')).json();
const main = document.createElement('main');
const title = document.createElement('h1');
title.textContent = heading;
main.append(title);
for (const text of paragraphs) {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  main.append(paragraph);
}
const footer = document.createElement('footer');
footer.textContent = contact;
document.getElementById('app').append(main, footer);
