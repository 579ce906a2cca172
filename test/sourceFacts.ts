import ts from 'typescript';

/** A source file as read: its path from the repository, with `/` between the parts. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  /** `import type` or `export type`: gone when the code runs. */
  readonly typeOnly: boolean;
}

/** What a file imports, in any of the ways that TypeScript knows; of an .astro file its frontmatter. */
export function importsOf(file: SourceFile): readonly Import[] {
  const before = importsFound.get(file);
  if (before !== undefined) return before;
  const imports: Import[] = [];
  importsFound.set(file, imports);
  visitAll(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ specifier: textOf(node.moduleSpecifier), typeOnly });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      imports.push({ specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ specifier: textOf(node.argument.literal), typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push({ specifier: textOf(node.arguments[0]), typeOnly: false });
    }
  });
  return imports;
}

/**
 * The names that a file uses or declares, members as `Math.random`; a field's or a member's name
 * alone is none, nor is a word in a comment or a string.
 */
export function namesIn(file: SourceFile): Set<string> {
  const names = new Set<string>();
  visitAll(parse(file), (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      names.add(`${node.expression.text}.${node.name.text}`);
    }
    if (ts.isIdentifier(node) && !isMemberName(node)) names.add(node.text);
  });
  return names;
}

/** Every call that takes a whole list as its arguments, by what is called: `Math.max`, `found.push`. */
export function spreadCalls(file: SourceFile): string[] {
  const called: string[] = [];
  visitAll(parse(file), (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    if (node.arguments?.some(ts.isSpreadElement)) called.push(node.expression.getText());
  });
  return called;
}

/** Whether a file exports a default, by statement, by modifier or by name. */
export function hasDefaultExport(file: SourceFile): boolean {
  return parse(file).statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportDeclaration(statement) &&
        statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        statement.exportClause.elements.some(({ name }) => name.text === 'default')),
  );
}

/** Whether a file does nothing but pass on what others export. */
export function isBarrel(file: SourceFile): boolean {
  const { statements } = parse(file);
  return (
    statements.length > 0 &&
    statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
  );
}

/** A file is asked for one fact after another, and for its imports by several tests. */
const parsed = new WeakMap<SourceFile, ts.SourceFile>();
const importsFound = new WeakMap<SourceFile, readonly Import[]>();

function parse(file: SourceFile): ts.SourceFile {
  const before = parsed.get(file);
  if (before !== undefined) return before;
  const tree = treeOf(file);
  parsed.set(file, tree);
  return tree;
}

function treeOf({ path, text }: SourceFile): ts.SourceFile {
  const code = path.endsWith('.astro')
    ? (/^---\n([\s\S]*?)\n---/.exec(text.trim())?.[1] ?? '')
    : text;
  return ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
}

function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '(computed)';
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent))
    return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return ts.isPropertySignature(parent) || ts.isMethodSignature(parent);
}
