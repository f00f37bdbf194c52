// A synthesised template with all its references made names, as if it were deployed.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ACCOUNT = '111122223333';
export const REGION = 'us-east-1';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type Properties = Record<string, unknown>;
type Resource = { Type: string; Properties?: Properties };
type Template = {
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: Json }>;
};

export type Deployed = {
  /** Properties of all resources of a type, by their logical ids. */
  of: (type: string) => Map<string, Properties>;
  outputs: Record<string, string>;
  /** Folder with the code of an asset. */
  asset: (key: string) => string;
};

/** Reads a stack out of a folder that the CDK app has written. */
export function deployed(folder: string, stack: string): Deployed {
  const template: Template = read(path.join(folder, `${stack}.template.json`));
  const assets: Assets = read(path.join(folder, `${stack}.assets.json`));
  const resolved = new Map<string, { type: string; properties: Properties }>();
  for (const [id, { Type, Properties = {} }] of Object.entries(template.Resources))
    resolved.set(id, {
      type: Type,
      properties: resolve(Properties as Json, template) as Properties,
    });
  const outputs = Object.entries(template.Outputs).map(
    ([name, { Value }]) => [name, textOf(Value, template)] as const,
  );
  return {
    of: (type) =>
      new Map(
        [...resolved]
          .filter(([, one]) => one.type === type)
          .map(([id, one]) => [id, one.properties]),
      ),
    outputs: Object.fromEntries(outputs),
    asset: (key) => folderOf(folder, assets, key),
  };
}

type Assets = { files: Record<string, { source: { path: string } }> };

function folderOf(folder: string, assets: Assets, key: string): string {
  const asset = assets.files[path.basename(key, '.zip')];
  if (asset === undefined) throw new Error(`no asset ${key}`);
  return path.join(folder, asset.source.path);
}

function resolve(value: Json, template: Template): Json {
  if (Array.isArray(value)) return value.map((one) => resolve(one, template));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value['Ref'] === 'string') return referenced(value['Ref'], template);
  if ('Fn::GetAtt' in value) {
    const [id, attribute] = value['Fn::GetAtt'] as [string, string];
    return attributeOf(id, attribute, template);
  }
  if ('Fn::Join' in value) {
    const [between, parts] = value['Fn::Join'] as [string, Json[]];
    return parts.map((part) => textOf(part, template)).join(between);
  }
  if ('Fn::Select' in value) {
    const [place, list] = value['Fn::Select'] as [number, Json];
    return (resolve(list, template) as Json[])[place] ?? null;
  }
  if ('Fn::Split' in value) {
    const [between, text] = value['Fn::Split'] as [string, Json];
    return textOf(text, template).split(between);
  }
  if ('Fn::Sub' in value && typeof value['Fn::Sub'] === 'string')
    return value['Fn::Sub'].replaceAll(/\$\{([^}]+)\}/g, (_all, id: string) =>
      referenced(id, template),
    );
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, resolve(one, template)]),
  );
}

const PSEUDO: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'presence-dev',
};

function referenced(id: string, template: Template): string {
  const pseudo = PSEUDO[id];
  if (pseudo !== undefined) return pseudo;
  const { Type } = resourceOf(id, template);
  if (['AWS::Lambda::Alias', 'AWS::Lambda::Version', 'AWS::SNS::Topic'].includes(Type))
    return arnOf(id, template);
  return nameOf(id, template);
}

function attributeOf(id: string, attribute: string, template: Template): string {
  if (attribute === 'FunctionUrl')
    return `https://${id.toLowerCase()}.lambda-url.${REGION}.on.aws/`;
  if (attribute === 'Version') return '1';
  if (attribute === 'QueueName') return nameOf(id, template);
  if (!attribute.endsWith('Arn')) throw new Error(`unknown attribute ${id}.${attribute}`);
  return arnOf(id, template);
}

const NAMES = [
  'TableName',
  'FunctionName',
  'RoleName',
  'QueueName',
  'TopicName',
  'BucketName',
  'LogGroupName',
  'AlarmName',
  'ManagedPolicyName',
  'Name',
];

function nameOf(id: string, template: Template): string {
  const { Properties = {} } = resourceOf(id, template);
  const given = NAMES.map((name) => Properties[name]).find((name) => name !== undefined);
  return given === undefined ? `presence-dev-${id.toLowerCase()}` : textOf(given as Json, template);
}

function arnOf(id: string, template: Template): string {
  const { Type, Properties = {} } = resourceOf(id, template);
  const name = nameOf(id, template);
  switch (Type) {
    case 'AWS::DynamoDB::GlobalTable':
      return at('dynamodb', `table/${name}`);
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`;
    case 'AWS::Lambda::Function':
      return at('lambda', `function:${name}`);
    case 'AWS::Lambda::Version':
      return at('lambda', `function:${functionOf(Properties, template)}:1`);
    case 'AWS::Lambda::Alias':
      return at(
        'lambda',
        `function:${functionOf(Properties, template)}:${String(Properties['Name'])}`,
      );
    case 'AWS::IAM::Role':
      return `arn:aws:iam::${ACCOUNT}:role/${name}`;
    case 'AWS::SQS::Queue':
      return at('sqs', name);
    case 'AWS::SNS::Topic':
      return at('sns', name);
    case 'AWS::Logs::LogGroup':
      return at('logs', `log-group:${name}:*`);
    case 'AWS::CloudWatch::Alarm':
      return at('cloudwatch', `alarm:${name}`);
    default:
      throw new Error(`no ARN known of ${Type}`);
  }
}

function at(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}

/** A value that has to be text, or what is written like it. */
function textOf(value: Json, template: Template): string {
  const made = resolve(value, template);
  if (made === null || typeof made === 'object')
    throw new Error(`no text: ${JSON.stringify(value)}`);
  return String(made);
}

function functionOf(properties: Properties, template: Template): string {
  return textOf(properties['FunctionName'] as Json, template);
}

function resourceOf(id: string, template: Template): Resource {
  const resource = template.Resources[id];
  if (resource === undefined) throw new Error(`nothing in the template is called ${id}`);
  return resource;
}

function read(file: string): never {
  return JSON.parse(readFileSync(file, 'utf8')) as never;
}
